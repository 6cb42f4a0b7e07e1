import { defineDisclosure } from '#disclosure';

/** Whom to ask; the answers come back to this service. */
export const SURVEY_INVITATION = defineDisclosure({
  name: 'survey-invitation',
  activity: 'survey',
  purposes: ['survey'],
  recipient: { key: 'add-visits', class: 'market-research', role: 'processor' },
  country: 'SE',
  channel: 'api',
  path: '/respondents',
  parties: { 'survey-respondent': { legalBasis: 'A6-1-f', categories: ['name', 'email'] } },
});
