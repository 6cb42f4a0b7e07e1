import { type RecipientSheet, isInEea, isNaturalPersonClass } from '#declared-register';
import type { LocalizedText } from '#http';
import { findWithoutGround } from '../find-without-ground.js';
import { gapsBetween } from '../gaps.js';
import type { JudgingRule, Known } from '../rule.js';

/** A country outside the EEA that the data reach. */
interface Reached {
  country: string;
  /** Stable key; the country alone where the data are sent there. */
  what: string;
  words: (country: LocalizedText) => LocalizedText;
}

/** Where the data are sent, kept, or can be read from: each country once. */
function reached(country: string | null, sheet: RecipientSheet | undefined): Reached[] {
  const all = [
    ...(country === null ? [] : [{ country, what: country, words: SENT }]),
    ...(sheet?.storageCountries ?? []).map((one) => ({ country: one, what: `storage ${one}`, words: KEPT })),
    ...(sheet?.accessCountries ?? []).map((one) => ({ country: one, what: `access ${one}`, words: READ })),
  ];
  const outside = all.filter((one) => !isInEea(one.country));
  return outside.filter((one, index) => outside.findIndex((other) => other.country === one.country) === index);
}

const SENT = ({ sv, en }: LocalizedText) => ({
  sv: `Grund för överföring till ${sv}`,
  en: `A ground for transfer to ${en}`,
});
const KEPT = ({ sv, en }: LocalizedText) => ({ sv: `Grund för lagring i ${sv}`, en: `A ground for storage in ${en}` });
const READ = ({ sv, en }: LocalizedText) => ({
  sv: `Grund för åtkomst från ${sv}`,
  en: `A ground for access from ${en}`,
});

export const transferGroundMissing: JudgingRule = {
  key: 'transfer-ground-missing',
  severity: 'critical',
  title: { sv: 'överfört utan gällande överföringsgrund', en: 'transferred without a ground in force' },
  article: { sv: 'art. 44–49', en: 'Art. 44–49' },
  blind: {
    sv: 'Vart uppgifterna sändes säger händelserna; var mottagaren lagrar dem och når dem ifrån säger dess blad.',
    en: 'Where the data were sent the events say; where the recipient keeps them and reaches them from, its sheet.',
  },
  judge: (known: Known) =>
    findWithoutGround(known, ({ country, recipientClass }, sheet) => {
      if (recipientClass !== null && isNaturalPersonClass(recipientClass)) return [];
      return reached(country, sheet).map(({ what, words, ...place }) => ({
        what,
        words: words(known.words('countries', place.country)),
        gaps: gapsBetween((sheet?.transfers ?? []).filter((transfer) => transfer.country === place.country)),
      }));
    }),
};
