import type { LocalizedText } from '#http';
import { dayAt, startOfDay } from '../stockholm-day.js';

/**
 * From when an edition holds: `given` as a day in Stockholm or an instant. Not before the latest published edition, whose time
 * would overlap; nor in days gone by, which would rewrite what the register said then, unless an old policy is the first that it
 * records.
 */
export function judgeValidity(
  given: string | null,
  latest: Date | null,
  recordsOldPolicy: boolean,
  now: Date,
): { validFrom: string } | { expected: LocalizedText } {
  const from = given === null ? new Date(NaN) : given.includes('T') ? new Date(given) : startOfDay(given);
  if (Number.isNaN(from.getTime())) return { expected: A_DAY };
  if (latest !== null && from <= latest) return { expected: afterLatest(latest) };
  const nothingSaidYet = recordsOldPolicy && latest === null;
  if (!nothingSaidYet && from < startOfDay(dayAt(now))) return { expected: NOT_PAST };
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

function afterLatest(latest: Date): LocalizedText {
  const day = dayAt(latest);
  return {
    sv: `en tid efter den ${day}, från vilken en annan utgåva redan gäller`,
    en: `a time after ${day}, from which another edition holds already`,
  };
}
