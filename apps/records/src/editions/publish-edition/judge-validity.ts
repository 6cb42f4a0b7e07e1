import type { LocalizedText } from '#http';
import { dayAt, startOfDay } from '../stockholm-day.js';

/**
 * From when an edition holds: `given` as a day in Stockholm or an instant; `published`: since when the others do, the earliest
 * first. Not in days gone by, which would rewrite what the register said then, and not before the latest published edition, whose
 * time would overlap. An edition that records an old policy holds before all others, in a time of which the register said nothing:
 * so what it leaves unstated is never what is in force.
 */
export function judgeValidity(
  given: string | null,
  published: readonly Date[],
  recordsOldPolicy: boolean,
  now: Date,
): { validFrom: string } | { expected: LocalizedText } {
  const from = given === null ? new Date(NaN) : given.includes('T') ? new Date(given) : startOfDay(given);
  if (Number.isNaN(from.getTime())) return { expected: A_DAY };
  const [first, latest] = [published.at(0), published.at(-1)];
  if (recordsOldPolicy) {
    if (first === undefined || first > now) return { expected: NONE_IN_FORCE };
    return from < first ? { validFrom: from.toISOString() } : { expected: beforeFirst(first) };
  }
  if (latest !== undefined && from <= latest) return { expected: afterLatest(latest) };
  if (from < startOfDay(dayAt(now))) return { expected: NOT_PAST };
  return { validFrom: from.toISOString() };
}

const A_DAY = {
  sv: 'en dag som finns, från vilken utgåvan gäller',
  en: 'a day that exists, from which the edition holds',
};

const NOT_PAST = {
  sv: 'i dag eller senare: vad registret sade tidigare skrivs inte om',
  en: 'today or later: what the register said before is not rewritten',
};

const NONE_IN_FORCE = {
  sv: 'en utgåva som gäller nu, fastställd före den som återger en äldre policy',
  en: 'an edition in force now, published before one that records an old policy',
};

function beforeFirst(first: Date): LocalizedText {
  const day = dayAt(first);
  return {
    sv: `en tid före den ${day}, från vilken registret börjar: en äldre policy återges, den gäller inte (recordsOldPolicy)`,
    en: `a time before ${day}, with which the register begins: an old policy is recorded, it is not in force (recordsOldPolicy)`,
  };
}

function afterLatest(latest: Date): LocalizedText {
  const day = dayAt(latest);
  return {
    sv: `en tid efter den ${day}, från vilken en annan utgåva redan gäller`,
    en: `a time after ${day}, from which another edition holds already`,
  };
}
