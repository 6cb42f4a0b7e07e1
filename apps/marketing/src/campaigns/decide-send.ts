import type { RestsOn } from '../disclosing/revocable-disclosures.repository.js';
import type { Person } from '../persons/person.js';
import type { CampaignChannel } from './campaign.js';

export type SendDecision =
  | { do: 'open'; restsOn: RestsOn }
  /** The person's own right stands against it; on record as withheld. */
  | { do: 'withhold'; reason: 'objection' | 'no-consent' }
  /** There is nowhere to send it; nothing was about to be disclosed. */
  | { do: 'leave-out'; reason: 'no-address' };

/**
 * Whether one person gets the offer now. An objection goes before everything (Art. 21(3)); email and SMS to anybody who is
 * no customer rest on consent (19 § marknadsföringslagen).
 */
export function decideSend(
  channel: CampaignChannel,
  person: Pick<Person, 'kind' | 'phone' | 'email' | 'address' | 'objectedAt'>,
  consented: boolean,
): SendDecision {
  if (person.objectedAt !== null) return { do: 'withhold', reason: 'objection' };
  const needsConsent = needsConsentFor(channel, person.kind);
  if (needsConsent && !consented) return { do: 'withhold', reason: 'no-consent' };
  if (!reachable(channel, person)) return { do: 'leave-out', reason: 'no-address' };
  return { do: 'open', restsOn: needsConsent ? 'marketing-email-sms' : 'interest' };
}

export function needsConsentFor(channel: CampaignChannel, kind: Person['kind']): boolean {
  return (channel === 'email' || channel === 'sms') && kind !== 'customer';
}

function reachable(channel: CampaignChannel, { phone, email, address }: Pick<Person, 'phone' | 'email' | 'address'>) {
  switch (channel) {
    case 'email':
      return email !== null;
    case 'post':
      return address !== null;
    case 'sms':
    case 'phone':
      return phone !== null;
  }
}
