import type { LocalizedText } from '#http';

/** What Art. 13 and 14 have a notice say. */
export const NOTICE_ITEMS = {
  controller: {
    label: { sv: 'den personuppgiftsansvarige', en: 'the controller' },
    article: { sv: 'art. 13.1 a och 14.1 a', en: 'Art. 13(1)(a) and 14(1)(a)' },
  },
  dpo: {
    label: { sv: 'dataskyddsombudet', en: 'the data protection officer' },
    article: { sv: 'art. 13.1 b och 14.1 b', en: 'Art. 13(1)(b) and 14(1)(b)' },
  },
  purpose: {
    label: { sv: 'ändamål', en: 'purposes' },
    article: { sv: 'art. 13.1 c och 14.1 c', en: 'Art. 13(1)(c) and 14(1)(c)' },
  },
  basis: {
    label: { sv: 'rättslig grund', en: 'legal basis' },
    article: { sv: 'art. 13.1 c och 14.1 c', en: 'Art. 13(1)(c) and 14(1)(c)' },
  },
  interest: {
    label: { sv: 'berättigat intresse', en: 'legitimate interest' },
    article: { sv: 'art. 13.1 d och 14.2 b', en: 'Art. 13(1)(d) and 14(2)(b)' },
  },
  categories: {
    label: { sv: 'kategorier av uppgifter som kommer från andra', en: 'categories of data that come from others' },
    article: { sv: 'art. 14.1 d', en: 'Art. 14(1)(d)' },
  },
  recipients: {
    label: { sv: 'kategorier av mottagare', en: 'categories of recipients' },
    article: { sv: 'art. 13.1 e och 14.1 e', en: 'Art. 13(1)(e) and 14(1)(e)' },
  },
  transfers: {
    label: { sv: 'överföring till tredjeland', en: 'transfer to a third country' },
    article: { sv: 'art. 13.1 f och 14.1 f', en: 'Art. 13(1)(f) and 14(1)(f)' },
  },
  retention: {
    label: { sv: 'lagringstid', en: 'storage period' },
    article: { sv: 'art. 13.2 a och 14.2 a', en: 'Art. 13(2)(a) and 14(2)(a)' },
  },
  rights: {
    label: { sv: 'den registrerades rättigheter', en: 'the rights of the data subject' },
    article: { sv: 'art. 13.2 b–c och 14.2 c–d', en: 'Art. 13(2)(b)–(c) and 14(2)(c)–(d)' },
  },
  complaint: {
    label: { sv: 'tillsynsmyndigheten för klagomål', en: 'the supervisory authority for complaints' },
    article: { sv: 'art. 13.2 d och 14.2 e', en: 'Art. 13(2)(d) and 14(2)(e)' },
  },
  source: {
    label: { sv: 'varifrån uppgifterna kommer', en: 'where the data come from' },
    article: { sv: 'art. 14.2 f', en: 'Art. 14(2)(f)' },
  },
  obligation: {
    label: {
      sv: 'om uppgifterna måste lämnas, och vad som följer om de inte lämnas',
      en: 'whether the data must be provided, and what follows if they are not',
    },
    article: { sv: 'art. 13.2 e', en: 'Art. 13(2)(e)' },
  },
  automated: {
    label: { sv: 'automatiserade beslut', en: 'automated decisions' },
    article: { sv: 'art. 13.2 f och 14.2 g', en: 'Art. 13(2)(f) and 14(2)(g)' },
  },
} as const satisfies Record<string, { label: LocalizedText; article: LocalizedText }>;

export type NoticeItem = keyof typeof NOTICE_ITEMS;

export const COMPARISONS = {
  agrees: { sv: 'stämmer', en: 'agrees' },
  missing: { sv: 'saknas i informationen', en: 'missing from the notice' },
  surplus: { sv: 'står bara i informationen', en: 'in the notice only' },
  wrong: { sv: 'stämmer inte', en: 'differs' },
  unknown: { sv: 'står ingenstans', en: 'stated nowhere' },
  'to-judge': { sv: 'att bedöma', en: 'to be judged' },
} as const satisfies Record<string, LocalizedText>;
