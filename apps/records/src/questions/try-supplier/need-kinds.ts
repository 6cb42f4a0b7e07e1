import type { LocalizedText } from '#http';

export type NeedKey =
  | 'declaration'
  | 'purpose'
  | 'role'
  | 'agreement'
  | 'transfer-ground'
  | 'tia'
  | 'sub-processors'
  | 'onward-transfer'
  | 'security'
  | 'information'
  | 'dpia';

interface NeedDescription {
  label: LocalizedText;
  article: LocalizedText;
  /** What to do where it is missing or has to be judged. */
  next: LocalizedText;
}

/** What the law asks for before a supplier is given anything. */
export const NEED_KINDS: Readonly<Record<NeedKey, NeedDescription>> = {
  declaration: {
    label: { sv: 'mottagaren uppgiven för behandlingen', en: 'recipient declared for the activity' },
    article: { sv: 'art. 30.1 c–d', en: 'Art. 30(1)(c)–(d)' },
    next: {
      sv: 'Gör ett utkast till ny utgåva som uppger mottagaren med klass, roll och kategorier, och fastställ det.',
      en: 'Draft a new edition that declares the recipient with class, role and categories, and publish it.',
    },
  },
  purpose: {
    label: { sv: 'kategorier som behandlingen behöver', en: 'categories that the activity needs' },
    article: { sv: 'art. 5.1 b–c', en: 'Art. 5(1)(b)–(c)' },
    next: {
      sv: 'Behandlingen uppger inte dessa kategorier: avstå från dem, eller motivera varför ändamålet kräver dem.',
      en: 'The activity does not declare these categories: leave them out, or give the reason why the purpose needs them.',
    },
  },
  role: {
    label: { sv: 'mottagarens roll', en: 'the recipient’s role' },
    article: { sv: 'art. 4.7–8, 26 och 28', en: 'Art. 4(7)–(8), 26 and 28' },
    next: {
      sv: 'Låt dataskyddsombudet avgöra rollen och ange den på bladet (roles): av den följer vilket avtal som krävs.',
      en: 'Have the data protection officer settle the role and state it on the sheet (roles): the agreement follows from it.',
    },
  },
  agreement: {
    label: { sv: 'gällande avtal eller grund', en: 'agreement or basis in force' },
    article: { sv: 'art. 28.3, 26.1 och 5.2', en: 'Art. 28(3), 26(1) and 5(2)' },
    next: {
      sv: 'Låt underteckna det och för in det på bladet (agreements) innan något lämnas ut.',
      en: 'Have it signed and enter it on the sheet (agreements) before anything is disclosed.',
    },
  },
  'transfer-ground': {
    label: { sv: 'grund för överföring till tredjeland', en: 'ground for transfer to a third country' },
    article: { sv: 'art. 44–49', en: 'Art. 44–49' },
    next: {
      sv: 'Ange för varje land beslut om adekvat skyddsnivå, skyddsåtgärder eller undantag, med dokument (transfers), eller välj ett land inom EES.',
      en: 'State for each country an adequacy decision, safeguards or a derogation, with its document (transfers), or choose a country in the EEA.',
    },
  },
  tia: {
    label: { sv: 'bedömning av överföringen (TIA)', en: 'transfer impact assessment (TIA)' },
    article: { sv: 'art. 46.1 och 49.1, C-311/18', en: 'Art. 46(1) and 49(1), C-311/18' },
    next: {
      sv: 'Bedöm om lagen i landet låter skyddsåtgärderna verka, och ange bedömningen (tiaReference). Ett undantag enligt art. 49 bär bara enstaka överföringar.',
      en: 'Judge whether the law of the country lets the safeguards work, and name the assessment (tiaReference). A derogation of Art. 49 carries single transfers only.',
    },
  },
  'sub-processors': {
    label: { sv: 'tillstånd för underbiträden', en: 'authorisation of sub-processors' },
    article: { sv: 'art. 28.2 och 28.4', en: 'Art. 28(2) and 28(4)' },
    next: {
      sv: 'Ge eller vägra tillstånd för vart och ett, och för in vilket, när och var det står (subProcessors).',
      en: 'Authorise each or refuse, and enter which, when and where it is written (subProcessors).',
    },
  },
  'onward-transfer': {
    label: { sv: 'grund för underbiträdens överföring', en: 'ground for the sub-processors’ transfer' },
    article: { sv: 'art. 44 och 28.4', en: 'Art. 44 and 28(4)' },
    next: {
      sv: 'Ange på bladet en grund för varje land utanför EES där ett underbiträde finns.',
      en: 'State on the sheet a ground for each country outside the EEA in which a sub-processor is.',
    },
  },
  security: {
    label: { sv: 'tillräckliga säkerhetsåtgärder', en: 'sufficient security measures' },
    article: { sv: 'art. 28.1 och 32', en: 'Art. 28(1) and 32' },
    next: {
      sv: 'Be om åtgärderna, bedöm om de räcker för dessa uppgifter och ange dem på bladet (securityMeasures).',
      en: 'Ask for the measures, judge whether they suffice for these data and state them on the sheet (securityMeasures).',
    },
  },
  information: {
    label: { sv: 'information till personerna', en: 'information to the persons' },
    article: { sv: 'art. 13.1 e–f och 14.1 e–f', en: 'Art. 13(1)(e)–(f) and 14(1)(e)–(f)' },
    next: {
      sv: 'Se till att informationen nämner mottagaren eller dess kategori, och överföringen med dess grund, innan uppgifterna lämnas ut.',
      en: 'See that the notice names the recipient or its category, and the transfer with its ground, before the data are disclosed.',
    },
  },
  dpia: {
    label: { sv: 'frågan om konsekvensbedömning (DPIA)', en: 'the question of an impact assessment (DPIA)' },
    article: { sv: 'art. 35.1 och 35.11', en: 'Art. 35(1) and 35(11)' },
    next: {
      sv: 'Avgör om behandlingen, med den nya mottagaren, leder till hög risk, och ange svaret med skäl i utgåvan (impactAssessment).',
      en: 'Settle whether the activity, with the new recipient, leads to a high risk, and state the answer with its reason in the edition (impactAssessment).',
    },
  },
};

export const NEED_STATES = {
  'in-place': { sv: 'finns', en: 'in place' },
  missing: { sv: 'saknas', en: 'missing' },
  'not-needed': { sv: 'behövs inte', en: 'not needed' },
  'to-judge': { sv: 'att bedöma', en: 'to be judged' },
} as const satisfies Record<string, LocalizedText>;
