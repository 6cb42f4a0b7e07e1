import { type LocalizedText, Problem, notFound } from '#http';

const TIMES: LocalizedText = {
  sv: 'Tiderna går inte ihop; ingenting har räknats.',
  en: 'The times do not fit together; nothing was counted.',
};

/** A time that cannot be, beside the others or beside now. */
export function impossibleTime(field: string, expected: string): Problem {
  return new Problem('HTTP.INVALID_FIELDS', 400, TIMES, [
    { pointer: `/${field}`, code: 'time', expected, found: 'text' },
  ]);
}

export function noSuchBreach(): Problem {
  return notFound('QUESTION.NO_SUCH_BREACH', {
    sv: 'Det finns ingen sådan fråga om en incident. Ställ den: POST /api/questions/breach svarar med dess id.',
    en: 'No breach was asked about under this id. Ask: POST /api/questions/breach answers with its id.',
  });
}

/** The count was ended because it took too long; that it was asked is kept under `id`, without numbers. */
export function tookTooLong(id: string): Problem {
  return new Problem('QUESTION.TOOK_TOO_LONG', 503, {
    sv: `Räkningen tog för lång tid och avbröts. Klockan är bevarad (${id}) och går. Fråga igen med samma awareAt när det är lugnare, eller utan to: allt fram till nu räknas snabbt.`,
    en: `The count took too long and was ended. The clock is kept (${id}) and runs. Ask again with the same awareAt when there is less to do, or without to: everything up to now is counted fast.`,
  });
}
