import { Problem, conflict, notFound } from '#http';

export function noSuchReport(): Problem {
  return notFound('REPORT.NO_SUCH_REPORT', {
    sv: 'Ingen rapport med det id:t har beställts. Beställ den med POST /api/reports.',
    en: 'No report of this id was asked for. Ask for it by POST /api/reports.',
  });
}

export function inFuture(): Problem {
  return new Problem(
    'REPORT.AS_OF_IN_FUTURE',
    400,
    {
      sv: 'Registret kan inte visas per en dag som inte har kommit. Ange dagens datum eller ett tidigare.',
      en: 'The register cannot be shown as of a day that has not come. Give today’s date or an earlier one.',
    },
    [{ pointer: '/asOf', code: 'inFuture', expected: 'today, in Stockholm, or earlier', found: 'a later day' }],
  );
}

export function looksPersonal(): Problem {
  return new Problem('REPORT.PERSONAL_DATA', 400, {
    sv: 'Diarienumret, ärendet eller vem som väljer ser ut som en personuppgift. Ange en funktion och nummer utan personuppgifter.',
    en: 'The case number, the reference or who chooses looks like personal data. Name a function, and numbers without personal data.',
  });
}

export function noEdition(): Problem {
  return new Problem(
    'REPORT.NO_EDITION',
    400,
    {
      sv: 'Ingen utgåva av registret var i kraft den dagen. Den första gäller från och med den 25 maj 2018.',
      en: 'No edition of the register was in force on that day. The first one is in force from 25 May 2018.',
    },
    [{ pointer: '/asOf', code: 'noEdition', expected: 'a day from 2018-05-25 on', found: 'an earlier day' }],
  );
}

export function securityOnlyAsPdf(): Problem {
  return new Problem(
    'REPORT.SECURITY_ONLY_AS_PDF',
    400,
    {
      sv: 'Bilagan om säkerhetsåtgärder lämnas för sig bara som PDF. Välj format pdf, eller security included eller left-out.',
      en: 'The annex on security measures comes by itself as PDF only. Choose format pdf, or security included or left-out.',
    },
    [{ pointer: '/security', code: 'onlyAsPdf', expected: 'included or left-out', found: 'only' }],
  );
}

export function notForTheBoard(pointer: string, expected: string): Problem {
  return new Problem(
    'REPORT.NOT_FOR_THE_BOARD',
    400,
    {
      sv: 'Rapporten för styrelsen finns bara som PDF, visar alltid det belagda i summor och lämnas inte till myndighet. Ange bara asOf och lang utöver format pdf och for board.',
      en: 'The report for the board comes as PDF only, always shows what was observed in sums, and never goes to an authority. Give asOf and lang only, beside format pdf and for board.',
    },
    [{ pointer, code: 'notForTheBoard', expected, found: 'something else' }],
  );
}

export function notReady(): Problem {
  return conflict('REPORT.NOT_READY', {
    sv: 'Rapporten är inte färdig. GET /api/reports/{id} visar hur långt den har kommit.',
    en: 'The report is not finished. GET /api/reports/{id} shows how far it has come.',
  });
}

export function reportFailed(): Problem {
  return conflict('REPORT.FAILED', {
    sv: 'Rapporten kunde inte göras, och har inget innehåll. Tidpunkten finns i loggen; beställ den sedan på nytt.',
    en: 'The report could not be made, and has no content. The log has the time; then ask for it anew.',
  });
}

export function contentErased(): Problem {
  return new Problem('REPORT.ERASED', 410, {
    sv: 'Rapportens innehåll sparas i 30 dagar och är nu borttaget. Beställ den på nytt: samma underlag ger samma byte.',
    en: 'The report’s content is kept for 30 days and is gone now. Ask for it anew: the same input gives the same bytes.',
  });
}
