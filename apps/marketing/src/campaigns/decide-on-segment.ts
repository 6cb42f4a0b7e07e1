import { type Problem, conflict } from '#http';
import type { PersonKind } from '../persons/person.js';
import type { CampaignChannel, Segment } from './campaign.js';

/** Days for which a check against the NIX register holds. */
const NIX_DAYS = 7;

const DAY_MS = 86_400_000;

/**
 * Whom a channel may be meant for at all. Throws MARKETING.NEVER_ELECTRONIC for bought addresses, CAMPAIGNS.BY_REFERRAL_ONLY
 * for referred persons by phone or post, CAMPAIGNS.NOT_INFORMED where the people of a bought list have not been informed.
 */
export function decideSegment(
  { channel, kind }: { channel: CampaignChannel; kind: PersonKind },
  persons: readonly { informedAt: Date | null }[],
): void {
  const electronic = channel === 'email' || channel === 'sms';
  if (electronic && kind === 'prospect') throw neverElectronic();
  if (!electronic && kind === 'referred-person') throw byReferralOnly();
  if (kind === 'prospect' && persons.some(({ informedAt }) => informedAt === null)) throw notInformed();
}

/**
 * A segment is queued once; for calls the numbers have been checked against the NIX register within a week. Throws
 * CAMPAIGNS.QUEUED_ALREADY, CAMPAIGNS.NIX_NOT_CHECKED or CAMPAIGNS.NIX_CHECK_TOO_OLD.
 */
export function decideQueueing(
  segment: Pick<Segment, 'channel' | 'queuedAt'>,
  nixCheckedAt: Date | undefined,
  now: Date,
): { queuedAt: Date; nixCheckedAt: Date | null } {
  if (segment.queuedAt !== null) throw queuedAlready();
  if (segment.channel !== 'phone') return { queuedAt: now, nixCheckedAt: null };
  if (nixCheckedAt === undefined || nixCheckedAt > now) throw nixNotChecked();
  if (now.getTime() - nixCheckedAt.getTime() > NIX_DAYS * DAY_MS) throw nixCheckTooOld();
  return { queuedAt: now, nixCheckedAt };
}

/** A queued segment is sent page by page until nobody is left. Throws CAMPAIGNS.NOT_QUEUED or CAMPAIGNS.SENT_ALREADY. */
export function decidePage(segment: Pick<Segment, 'queuedAt' | 'sentAt'>): void {
  if (segment.queuedAt === null) throw notQueued();
  if (segment.sentAt !== null) throw sentAlready();
}

function neverElectronic(): Problem {
  return conflict('MARKETING.NEVER_ELECTRONIC', {
    sv: 'Personer från inköpta listor får aldrig e-post eller SMS (19 § marknadsföringslagen, 2008:486). Välj telefon eller brev.',
    en: 'People from bought lists never get email or SMS (Marketing Act 2008:486, s. 19). Choose phone or post.',
  });
}

function byReferralOnly(): Problem {
  return conflict('CAMPAIGNS.BY_REFERRAL_ONLY', {
    sv: 'Rekommenderade personer kontaktas per telefon eller brev genom sin rekommendation, inte i en kampanj.',
    en: 'Referred persons are contacted by phone or post through their referral, not in a campaign.',
  });
}

function notInformed(): Problem {
  return conflict('CAMPAIGNS.NOT_INFORMED', {
    sv: 'Någon i segmentet har inte fått informationen enligt art. 14 dataskyddsförordningen. Informera listans personer först.',
    en: 'Somebody in the segment has not had the information of GDPR, Art. 14. Inform the persons of the list first.',
  });
}

function queuedAlready(): Problem {
  return conflict('CAMPAIGNS.QUEUED_ALREADY', {
    sv: 'Segmentet är redan köat.',
    en: 'The segment has been queued already.',
  });
}

function nixNotChecked(): Problem {
  return conflict('CAMPAIGNS.NIX_NOT_CHECKED', {
    sv: 'Numren har inte stämts av mot NIX-registret. Ange när det gjordes och vilka som är spärrade.',
    en: 'The numbers have not been checked against the NIX register. State when that was done and who is barred.',
  });
}

function nixCheckTooOld(): Problem {
  return conflict('CAMPAIGNS.NIX_CHECK_TOO_OLD', {
    sv: `Avstämningen mot NIX-registret är äldre än ${NIX_DAYS} dagar. Gör om den.`,
    en: `The check against the NIX register is older than ${NIX_DAYS} days. Make it again.`,
  });
}

function notQueued(): Problem {
  return conflict('CAMPAIGNS.NOT_QUEUED', {
    sv: 'Segmentet är inte köat. Köa det innan det sänds.',
    en: 'The segment has not been queued. Queue it before it is sent.',
  });
}

function sentAlready(): Problem {
  return conflict('CAMPAIGNS.SENT_ALREADY', {
    sv: 'Segmentet är redan sänt i sin helhet.',
    en: 'The whole segment has been sent already.',
  });
}
