import type { Lang } from '#declared-register';

const FORMATS: Readonly<Record<Lang, Intl.NumberFormat>> = {
  sv: new Intl.NumberFormat('sv-SE'),
  en: new Intl.NumberFormat('en-GB'),
};

const SHORT: Readonly<Record<Lang, Intl.NumberFormat>> = {
  sv: new Intl.NumberFormat('sv-SE', { maximumSignificantDigits: 3 }),
  en: new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 }),
};

const MILLION = 1_000_000;

/** A count as a text, with its thousands apart. */
export function counted(count: number, lang: Lang): string {
  return FORMATS[lang].format(count);
}

/** A count for a narrow place: millions with three digits. */
export function countedShort(count: number, lang: Lang): string {
  if (count < MILLION) return counted(count, lang);
  return `${SHORT[lang].format(count / MILLION)}${{ sv: ' mn', en: 'm' }[lang]}`;
}

/** A count with its noun: `one` where it is 1. */
export function countOf(count: number, one: string, several: string, lang: Lang): string {
  return `${counted(count, lang)} ${count === 1 ? one : several}`;
}
