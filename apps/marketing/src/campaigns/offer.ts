import type { Executor } from '#database';
import type { DisclosureGate, OpenedDisclosure } from '#disclosure';
import type { Person, PersonKind } from '../persons/person.js';
import type { CampaignChannel } from './campaign.js';
import { CALL_OFFER, EMAIL_OFFER, LETTER_OFFER, SMS_OFFER } from './disclosures.js';

interface Occasion {
  operationId: string;
  at: Date;
}

/** Opens one person's offer; `person` has what the channel needs. */
export async function openOffer(
  transaction: Executor,
  gate: DisclosureGate,
  channel: CampaignChannel,
  { kind, subjectRef, name, phone, email, address }: Person,
  occasion: Occasion,
): Promise<OpenedDisclosure> {
  switch (channel) {
    case 'email': {
      const parties = [{ kind: electronic(kind), subjectRef, fields: { name, email: given(email) } }];
      return gate.open(transaction, EMAIL_OFFER, { ...occasion, parties });
    }
    case 'sms': {
      const parties = [{ kind: electronic(kind), subjectRef, fields: { phone: given(phone) } }];
      return gate.open(transaction, SMS_OFFER, { ...occasion, parties });
    }
    case 'phone': {
      const parties = [{ kind: inPerson(kind), subjectRef, fields: { name, phone: given(phone) } }];
      return gate.open(transaction, CALL_OFFER, { ...occasion, parties });
    }
    case 'post': {
      const parties = [{ kind: inPerson(kind), subjectRef, fields: { name, 'postal-address': given(address) } }];
      return gate.open(transaction, LETTER_OFFER, { ...occasion, parties });
    }
  }
}

/** States that the offer did not go to the person, and why. */
export async function withholdOffer(
  transaction: Executor,
  gate: DisclosureGate,
  channel: CampaignChannel,
  { kind, subjectRef }: { kind: PersonKind; subjectRef: string },
  occasion: Occasion,
  reason: 'objection' | 'no-consent',
): Promise<OpenedDisclosure> {
  switch (channel) {
    case 'email': {
      const parties = [{ kind: electronic(kind), subjectRef }];
      return gate.withhold(transaction, EMAIL_OFFER, { ...occasion, parties }, reason);
    }
    case 'sms': {
      const parties = [{ kind: electronic(kind), subjectRef }];
      return gate.withhold(transaction, SMS_OFFER, { ...occasion, parties }, reason);
    }
    case 'phone': {
      const parties = [{ kind: inPerson(kind), subjectRef }];
      return gate.withhold(transaction, CALL_OFFER, { ...occasion, parties }, reason);
    }
    case 'post': {
      const parties = [{ kind: inPerson(kind), subjectRef }];
      return gate.withhold(transaction, LETTER_OFFER, { ...occasion, parties }, reason);
    }
  }
}

function electronic(kind: PersonKind): Exclude<PersonKind, 'prospect'> {
  if (kind === 'prospect') throw new Error('decideSegment lets no prospect into an electronic segment');
  return kind;
}

function inPerson(kind: PersonKind): Exclude<PersonKind, 'referred-person'> {
  if (kind === 'referred-person')
    throw new Error('decideSegment lets no referred person into a call or letter segment');
  return kind;
}

function given<T>(value: T | null): T {
  if (value === null) throw new Error('decideSend leaves out whoever cannot be reached');
  return value;
}
