import { findMarketingAfterObjection } from '../find-persons/marketing-after-objection.query.js';
import type { SearchingRule } from '../rule.js';

/** Direct marketing: what an objection ends at once. */
const MARKETING = [
  'ad-audiences',
  'competitions',
  'list-purchase',
  'marketing-email-sms',
  'marketing-phone-post',
  'referral-contact',
];

/** Where objections and consents are entered. */
const OBJECTIONS = 'suppression-list';
const CONSENTS = 'consent-proof';

export const marketingAfterObjection: SearchingRule = {
  key: 'marketing-after-objection',
  severity: 'critical',
  title: { sv: 'marknadsföring efter invändning', en: 'marketing after an objection' },
  article: { sv: 'art. 21.3', en: 'Art. 21(3)' },
  blind: {
    sv: 'Ser invändningar som har antecknats i spärrlistan under samma referens till personen.',
    en: 'Sees objections that were entered in the suppression list under the same reference to the person.',
  },
  declared: {
    sv: 'Efter en invändning får uppgifterna inte längre användas för direkt marknadsföring.',
    en: 'After an objection the data may no longer be used for direct marketing.',
  },
  seen: { sv: 'efter att personen hade invänt', en: 'after the person had objected' },
  restsOn: ({ shapes }) =>
    shapes.some(({ activity }) => activity === OBJECTIONS)
      ? { shapes: shapes.filter(({ activity }) => [OBJECTIONS, CONSENTS, ...MARKETING].includes(activity)) }
      : undefined,
  search: (executor, months) => findMarketingAfterObjection(executor, months, MARKETING),
};
