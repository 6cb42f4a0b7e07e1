import { type Problem, conflict, notFound } from '#http';

export function noSuchIncident(): Problem {
  return notFound('INCIDENTS.NO_SUCH_INCIDENT', {
    sv: 'Det finns inget larm med det id:t. Använd det id som larmet fick när det gick.',
    en: 'There is no incident with that id. Use the id that the alarm got when it was raised.',
  });
}

export function incidentClosed(): Problem {
  return conflict('INCIDENTS.CLOSED', {
    sv: 'Larmet är avslutat; ingenting mer kan göras i det.',
    en: 'The incident is closed; nothing more can be done in it.',
  });
}

/** The gate let none of it out; the operation counts as not done, its withheld disclosures are on record. */
export function nothingLetOut(): Problem {
  return conflict('INCIDENTS.NOTHING_LET_OUT', {
    sv: 'Registret tillåter inget av utlämnandena, så ingenting skickades. Orsaken står vid larmet under disclosures.',
    en: 'The register allows none of the disclosures, so nothing was sent. The reason stands with the incident under disclosures.',
  });
}
