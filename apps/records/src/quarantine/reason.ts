import { type Refusal, adviceOn } from '#processing-event';
import type { LocalizedText } from '#http';

/** Why a record stands in quarantine: the contract refused it, or the register could not cope with it. */
export type Reason = Refusal | Poison;

/** A record that is bad for the register itself, found out by trying. */
export interface Poison {
  code: PoisonCode;
  path: '';
  expected: string;
  /** Kind of the failure: an error's name or SQLSTATE; never its message, which may quote the record. */
  found?: string;
}

export type PoisonCode =
  'INTAKE.NOT_JUDGED' | 'INTAKE.NOT_STORED' | 'INTAKE.ENDS_PROCESS' | 'INTAKE.MONTH_DETACHED' | 'INTAKE.TIED_TOO_MANY';

const POISON: Readonly<Record<PoisonCode, { expected: string; advice: LocalizedText }>> = {
  'INTAKE.NOT_JUDGED': {
    expected: 'a record that the register can judge',
    advice: {
      sv: 'Registret klarade inte att bedöma posten: ett fel i registret, inte bara i posten. Rätta registret, ta sedan in posten på nytt.',
      en: 'The register failed to judge the record: a defect of the register, not only of the record. Mend the register, then replay.',
    },
  },
  'INTAKE.NOT_STORED': {
    expected: 'a record that the register can store',
    advice: {
      sv: 'Registret klarade inte att lagra posten: ett fel i registret, inte bara i posten. Rätta registret, ta sedan in posten på nytt.',
      en: 'The register failed to store the record: a defect of the register, not only of the record. Mend the register, then replay.',
    },
  },
  'INTAKE.ENDS_PROCESS': {
    expected: 'a record that the register survives',
    advice: {
      sv: 'Processen upphörde varje gång just den här posten togs in. Rätta registret innan posten tas in på nytt.',
      en: 'The process ended each time that just this record was taken in. Mend the register before replaying it.',
    },
  },
  'INTAKE.MONTH_DETACHED': {
    expected: 'an event of a month that the register still keeps',
    advice: {
      sv: 'Månadens lagringstid är ute och dess händelser är avskilda: inget tas längre in för den. Har händelsen inte kommit in tidigare: låt dataskyddsombudet bevara den utanför registret.',
      en: 'The period of that month is over and its events are detached: nothing is taken in for it any more. Where the event has not come in before, have the data protection officer keep it outside the register.',
    },
  },
  'INTAKE.TIED_TOO_MANY': {
    expected: 'a correction that ties at most 1000 events together',
    advice: {
      sv: 'Fler än tusen händelser skulle rätta varandra. Se efter om källan anger samma id i corrects i varje händelse; rätta källan, sänd händelserna på nytt med nya id och avstå sedan från posten.',
      en: 'More than a thousand events would correct one another. Look whether the source names the same id as corrects in every event; mend the source, send the events anew with new ids, then release the record.',
    },
  },
};

export function poison(code: PoisonCode, error?: unknown): Poison {
  return { code, path: '', expected: POISON[code].expected, ...(error === undefined ? {} : { found: kindOf(error) }) };
}

/** What to do about a reason, by its code. */
export function adviceOnReason(code: string): LocalizedText {
  return isPoison(code) ? POISON[code].advice : adviceOn(code);
}

function isPoison(code: string): code is PoisonCode {
  return Object.hasOwn(POISON, code);
}

function kindOf(error: unknown): string {
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown };
  if (typeof code === 'string' && /^[A-Z0-9_.]{1,40}$/.test(code)) return code;
  return typeof name === 'string' && /^[A-Za-z]{1,40}$/.test(name) ? name : 'error';
}
