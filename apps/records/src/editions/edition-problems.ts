import { type DocumentChange, type Shortcoming, label, resolvePath } from '#declared-register';
import { type FieldError, type Lang, Problem, conflict, kindOf, notFound } from '#http';
import type { EditionState, EditionStep } from './edition.repository.js';

export function noSuchEdition(): Problem {
  return notFound('REGISTER.NO_SUCH_EDITION', {
    sv: 'Registret har ingen sådan utgåva. GET /api/editions visar dem som finns.',
    en: 'The register has no such edition. GET /api/editions lists those there are.',
  });
}

export function noEditionThen(): Problem {
  return notFound('REGISTER.NO_EDITION_THEN', {
    sv: 'Ingen utgåva gällde då. GET /api/editions visar från när var och en gäller.',
    en: 'No edition was in force then. GET /api/editions shows since when each is.',
  });
}

export function keyTaken(): Problem {
  return conflict('EDITION.KEY_TAKEN', {
    sv: 'En utgåva har redan den nyckeln; ingenting har skapats. Ändra utkastet (PUT) eller välj en annan nyckel.',
    en: 'An edition has this key already; nothing was created. Change the draft (PUT) or choose another key.',
  });
}

/** What was asked takes an edition in another state. */
export function wrongState(state: EditionState, needed: EditionState): Problem {
  const word = (lang: Lang, key: EditionState) => label('editionStatuses', key, lang);
  const next = NEXT[state];
  return conflict('EDITION.WRONG_STATE', {
    sv: `Utgåvan är ${word('sv', state)} och inte ${word('sv', needed)}; ingenting har gjorts. ${next.sv}`,
    en: `The edition is ${word('en', state)}, not ${word('en', needed)}; nothing was done. ${next.en}`,
  });
}

const NEXT = {
  draft: { sv: 'Lämna den till granskning först (POST …/review).', en: 'Submit it for review first (POST …/review).' },
  review: {
    sv: 'Lämna den tillbaka som utkast först (POST …/return-to-draft).',
    en: 'Return it to draft first (POST …/return-to-draft).',
  },
  published: {
    sv: 'En fastställd utgåva ändras aldrig: skapa en ny av den (POST /api/editions med from).',
    en: 'A published edition never changes: create a new one from it (POST /api/editions with from).',
  },
  withdrawn: {
    sv: 'En återkallad utgåva kommer aldrig att gälla: skapa en ny av den (POST /api/editions med from).',
    en: 'A withdrawn edition never comes into force: create a new one from it (POST /api/editions with from).',
  },
} as const;

/** What has held is not taken back. */
export function inForceAlready(): Problem {
  return conflict('EDITION.IN_FORCE_ALREADY', {
    sv: 'Utgåvan gäller redan eller har gällt; ingenting har ändrats. Fastställ en ny som tar vid efter den.',
    en: 'The edition holds already, or has held; nothing was changed. Publish a new one that follows it.',
  });
}

/** The document cannot be kept as it is. */
export function invalidDocument(root: unknown, shortcomings: readonly Shortcoming[], lang: Lang, prefix = ''): Problem {
  const text = {
    sv: 'Dokumentet har fel; vart och ett står i errors med plats och artikel. Ingenting har sparats.',
    en: 'The document has errors; errors lists each with its place and article. Nothing was saved.',
  };
  return new Problem('EDITION.INVALID', 422, text, fieldErrors(root, shortcomings, lang, prefix));
}

/** What Art. 30 asks for is not all stated. */
export function notComplete(root: unknown, shortcomings: readonly Shortcoming[], lang: Lang): Problem {
  const text = {
    sv: 'Utgåvan kan inte fastställas: det som står i errors saknas, med den artikel som kräver det. Ingenting har ändrats.',
    en: 'The edition cannot be published: what errors lists is missing, each with the article that asks for it. Nothing was changed.',
  };
  return new Problem('EDITION.NOT_COMPLETE', 422, text, fieldErrors(root, shortcomings, lang));
}

/** The time from which it is to hold does not fit in with the other editions. */
export function wrongValidity(expected: { sv: string; en: string }, lang: Lang): Problem {
  const text = {
    sv: 'Utgåvans giltighet går inte ihop med de övrigas; ingenting har ändrats.',
    en: 'The edition’s validity does not fit in with that of the others; nothing was changed.',
  };
  const error = { pointer: '/validFrom', code: 'overlapping-validity', article: `${ART[lang]} 30`, found: 'instant' };
  return new Problem('EDITION.WRONG_VALIDITY', 422, text, [{ ...error, expected: expected[lang] }]);
}

const ART = { sv: 'art.', en: 'Art.' } as const;

/** Somebody was faster: says who did what since it was read, and which fields differ now. */
export function changedSince(since: readonly EditionStep[], changes: readonly DocumentChange[], lang: Lang): Problem {
  const last = since.at(-1);
  const who = last === undefined ? undefined : `${last.by}, ${last.at.toISOString()}: ${last.reason}`;
  const text = {
    sv: `Utgåvan har ändrats sedan den lästes${who === undefined ? '' : ` (${who})`}; ingenting har skrivits över. Läs den igen, för in ändringen och försök på nytt; errors visar vad som har ändrats.`,
    en: `The edition has changed since it was read${who === undefined ? '' : ` (${who})`}; nothing was overwritten. Read it again, make the change there and try anew; errors lists what has changed.`,
  };
  const by = [...new Set(since.map((step) => step.by))].join(', ');
  const expected = lang === 'sv' ? `det som lästes; ändrat av ${by}` : `what was read; changed by ${by}`;
  const errors = changes.map(({ path, pointer, kind, after }) => ({
    pointer,
    path,
    code: kind,
    expected,
    found: kindOf(after),
  }));
  return new Problem('EDITION.CHANGED_SINCE', 412, text, errors);
}

export function looksPersonal(): Problem {
  return new Problem('EDITION.PERSONAL_DATA', 400, {
    sv: 'Vem som ändrar eller skälet ser ut som en personuppgift. Ange en funktion och ett ärende.',
    en: 'Who makes the change or the reason looks like personal data. Name a function and a case.',
  });
}

function fieldErrors(root: unknown, shortcomings: readonly Shortcoming[], lang: Lang, prefix = ''): FieldError[] {
  return shortcomings.map(({ pointer, path, code, article, expected }) => ({
    pointer: prefix + pointer,
    path,
    code,
    article: article[lang],
    expected: expected[lang],
    found: kindOf(resolvePath(root, pointer)[0]),
  }));
}
