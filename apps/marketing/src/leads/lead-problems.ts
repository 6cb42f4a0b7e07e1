import { type Problem, notFound } from '#http';

export function noSuchLead(): Problem {
  return notFound('LEADS.NO_SUCH_LEAD', {
    sv: 'Det finns ingen intressent med den subjectRef:en. Använd den som registreringen svarade med.',
    en: 'There is no lead with that subjectRef. Use the one that the registration answered with.',
  });
}
