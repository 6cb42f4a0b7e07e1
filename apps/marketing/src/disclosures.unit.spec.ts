import { checkDisclosure } from '#declared-register';
import type { DisclosureDefinition } from '#disclosure';
import { undeclaredParts } from '#test-bed';
import { DOCUMENTED_CALL, QUALITY_CALL, TRAINING_CALL } from './calls/record-call/disclosures.js';
import { CALL_OFFER, EMAIL_OFFER, LETTER_OFFER, SMS_OFFER } from './campaigns/disclosures.js';
import { COMPETITION_ENTRY } from './competitions/enter-competition/disclosures.js';
import { LEAD_TO_CRM, QUOTE_REQUEST_TO_CRM } from './leads/disclosures.js';
import { INFORMATION_LETTER } from './lists/inform-persons/disclosures.js';
import { REFERRAL_CONTACT } from './referrals/contact-referred-person/disclosures.js';
import { SUPPRESSION_DISCLOSURES } from './suppression/disclosures.js';
import { SURVEY_INVITATION } from './surveys/send-survey/disclosures.js';

/** Everything that this service discloses. */
const DEFINITIONS: readonly DisclosureDefinition[] = [
  LEAD_TO_CRM,
  QUOTE_REQUEST_TO_CRM,
  ...Object.values(REFERRAL_CONTACT).flatMap((byMeans) => Object.values(byMeans)),
  EMAIL_OFFER,
  SMS_OFFER,
  CALL_OFFER,
  LETTER_OFFER,
  INFORMATION_LETTER,
  COMPETITION_ENTRY,
  SURVEY_INVITATION,
  DOCUMENTED_CALL,
  QUALITY_CALL,
  TRAINING_CALL,
  ...SUPPRESSION_DISCLOSURES,
];

const at = new Date('2026-11-22T14:45:00Z');

it('has names of their own', () => {
  expect(new Set(DEFINITIONS.map(({ name }) => name)).size).toBe(DEFINITIONS.length);
});

it.each(DEFINITIONS.map((definition) => [definition.name, definition] as const))(
  '%s is what the register declares',
  (_, definition) => {
    expect(undeclaredParts(definition, at)).toEqual([]);
  },
);

it('had no agreement for surveys from 9 to 15 November 2026', () => {
  const { activity, recipient } = SURVEY_INVITATION;
  const ask = (time: string) =>
    checkDisclosure({
      at: new Date(time),
      activity,
      recipient: recipient.key,
      subjectKind: 'survey-respondent',
      categories: ['name', 'email'],
    });
  expect(ask('2026-11-08T12:00:00Z').allowed).toBe(true);
  expect(ask('2026-11-12T12:00:00Z')).toMatchObject({ allowed: false, reason: 'no-agreement' });
  expect(ask('2026-11-16T12:00:00Z').allowed).toBe(true);
});
