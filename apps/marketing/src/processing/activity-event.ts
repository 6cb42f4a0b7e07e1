import { type ActivityFacts as FactsOf, declareActivities } from '#emitting-service';

export const SOURCE = 'marketing';

export type Activity =
  | 'quote'
  | 'referral-contact'
  | 'list-purchase'
  | 'marketing-email-sms'
  | 'marketing-phone-post'
  | 'suppression-list'
  | 'consent-proof'
  | 'competitions'
  | 'survey'
  | 'call-recording-documentation'
  | 'call-recording-quality'
  | 'call-recording-training';

export type SubjectKind = 'customer' | 'lead' | 'referred-person' | 'prospect' | 'survey-respondent' | 'employee';

export type ActivityFacts = FactsOf<Activity, SubjectKind>;

const UNTIL_OBJECTION = { period: 'P0D', trigger: 'objection' };
const AFTER_LIST = { period: 'P3M', trigger: 'list-received' };

/**
 * States what this service did with one person's data. By Art. 6(1) a quote is a step before a contract, proof of
 * consent a duty (Art. 7(1)); the rest is interest or consent.
 */
export const activityEvent = declareActivities<Activity, SubjectKind>({
  source: SOURCE,
  activities: {
    quote: { legalBasis: 'A6-1-b', retention: { period: 'P3M', trigger: 'last-contact' } },
    'referral-contact': { legalBasis: 'A6-1-f', retention: { period: 'P3M', trigger: 'referral' } },
    'list-purchase': { legalBasis: 'A6-1-f', retention: AFTER_LIST },
    'marketing-email-sms': {
      // 19 § marknadsföringslagen: customers may get offers of similar products, everybody else has to have consented.
      legalBasis: 'A6-1-a',
      retention: UNTIL_OBJECTION,
      except: { customer: { legalBasis: 'A6-1-f' } },
    },
    'marketing-phone-post': {
      legalBasis: 'A6-1-f',
      retention: UNTIL_OBJECTION,
      except: { prospect: { retention: AFTER_LIST } },
    },
    'suppression-list': { legalBasis: 'A6-1-f', retention: { period: 'P0D', trigger: 'marketing-ceased' } },
    'consent-proof': { legalBasis: 'A6-1-c', retention: { period: 'P3Y', trigger: 'consent-withdrawn' } },
    competitions: { legalBasis: 'A6-1-a', retention: { period: 'P3M', trigger: 'draw' } },
    survey: { legalBasis: 'A6-1-f', retention: { period: 'P1Y', trigger: 'survey-answer' } },
    'call-recording-documentation': { legalBasis: 'A6-1-f', retention: { period: 'P6M', trigger: 'recording' } },
    'call-recording-quality': { legalBasis: 'A6-1-f', retention: { period: 'P3M', trigger: 'recording' } },
    'call-recording-training': { legalBasis: 'A6-1-f', retention: { period: 'P1M', trigger: 'recording' } },
  },
});
