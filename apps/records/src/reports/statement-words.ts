import type { Lang, LocalizedText, Provenance } from '#declared-register';

/** What every format says where nothing is stated. */
const NOT_STATED_WORDS: LocalizedText = { sv: 'ej angivet', en: 'not stated' };

/** A letter for each origin, as printed behind a statement; the legend is on the cover. */
export const MARKS: Readonly<Record<Provenance, LocalizedText & { readonly meaning: LocalizedText }>> = {
  policy: {
    sv: 'P',
    en: 'P',
    meaning: { sv: 'integritetspolicyn säger det', en: 'the privacy policy says so' },
  },
  law: { sv: 'L', en: 'L', meaning: { sv: 'följer av lag', en: 'follows from an act' } },
  inferred: {
    sv: 'S',
    en: 'I',
    meaning: {
      sv: 'slutsats som dataskyddsombudet har att bekräfta',
      en: 'inferred, for the data protection officer to confirm',
    },
  },
  open: { sv: '?', en: '?', meaning: { sv: 'öppen fråga', en: 'open question' } },
  demo: { sv: 'D', en: 'D', meaning: { sv: 'påhittat för demonstration', en: 'made up for demonstration' } },
};

export function notStated(lang: Lang): string {
  return NOT_STATED_WORDS[lang];
}
