import { Problem, conflict, notFound } from '#http';

export function noSuchFinding(): Problem {
  return notFound('FINDINGS.NO_SUCH_FINDING', {
    sv: 'Det finns ingen sådan avvikelse, eller fanns ingen då. Se /api/findings för dem som finns.',
    en: 'There is no such finding, or was none then. See /api/findings for those there are.',
  });
}

export function noSuchStep(): Problem {
  return conflict('FINDINGS.NO_SUCH_STEP', {
    sv: 'Avvikelsen är i ett läge som det steget inte utgår från. Läs den på nytt; bara en öppen kan godtas, och bara en godtagen eller avslutad öppnas igen.',
    en: 'The finding is in a state from which that step does not lead. Read it anew; only an open one can be accepted, and only an accepted or resolved one reopened.',
  });
}

export function notInFuture(): Problem {
  return new Problem(
    'FINDINGS.UNTIL_NOT_IN_FUTURE',
    400,
    {
      sv: 'Ett godtagande ska sluta på en dag som finns och som inte har gått. Ange en senare dag.',
      en: 'An acceptance is to end on a day that exists and is not over. Give a later day.',
    },
    [{ pointer: '/until', code: 'notInFuture', expected: 'today, in Stockholm, or a later day', found: 'another' }],
  );
}
