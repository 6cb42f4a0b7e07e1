const WITHOUT_EVENT = 'the register does it itself (apps/records) and states no event about it';

/** Activities of the register that nothing in the services realises yet, and what is missing. */
export const NOT_YET: Readonly<Record<string, string>> = {
  'incident-report': 'the report on a suspected intruder, and what an insurer gets of it for a legal claim',
  'customer-communication': 'letters, emails and calls with customers that are no marketing',
  'ad-audiences': 'consent to it, and hashed lists to the ad networks',
  'website-analytics': 'the web site with its consent is no part of the project',
  'group-sharing': 'the hand-over to companies of the group, and an objection that stops it',
  'delivery-partner-sharing': 'the hand-over to delivery partners, and an objection that stops it',
  'business-transfer': 'the hand-over of the contracts to an acquirer, announced to the customers before',
  'rights-requests': 'cases of people who ask for access, erasure, restriction or objection',
  'sharing-log': WITHOUT_EVENT,
  'observed-register': WITHOUT_EVENT,
  quarantine: WITHOUT_EVENT,
  'read-log': 'access control, without which nobody can be named as reader',
  'breach-register': 'a list of breaches, with the recipients and persons that each touched',
};
