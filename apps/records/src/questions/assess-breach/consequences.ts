import type { LocalizedText } from '#http';

/** What may follow for a person of whom all these categories got out. */
export interface Consequence {
  key: string;
  categories: readonly string[];
  /** Whether a high risk is near at hand (Art. 34(1)): a hint, the decision is the controller's. */
  highRisk: boolean;
  text: LocalizedText;
}

/** Hints by category, the gravest first; recitals 75 and 85. */
export const CONSEQUENCES: readonly Consequence[] = [
  {
    key: 'burglary',
    categories: ['alarm-address', 'system-logs'],
    highRisk: true,
    text: {
      sv: 'Inbrott: adressen tillsammans med larmhändelser visar när ingen är hemma.',
      en: 'Burglary: the address together with alarm events shows when nobody is at home.',
    },
  },
  {
    key: 'identity-theft',
    categories: ['personal-identity-number'],
    highRisk: true,
    text: {
      sv: 'Identitetsstöld: avtal och krediter kan tecknas i personens namn.',
      en: 'Identity theft: contracts and credits can be taken out in the person’s name.',
    },
  },
  {
    key: 'suspicion-of-crime',
    categories: ['offence-data'],
    highRisk: true,
    text: {
      sv: 'Skadat anseende: personen kan komma att ses som misstänkt eller utpekas som utsatt för brott (art. 10).',
      en: 'Damage to reputation: the person may be seen as a suspect or be known as a victim of a crime (Art. 10).',
    },
  },
  {
    key: 'intrusion-into-the-home',
    categories: ['app-images'],
    highRisk: true,
    text: {
      sv: 'Intrång i hemmet: bilderna visar bostadens inre och värdesaker.',
      en: 'Intrusion into the home: the images show its inside and valuables.',
    },
  },
  {
    key: 'tracking',
    categories: ['gps'],
    highRisk: true,
    text: {
      sv: 'Kartläggning: positionerna visar var personen har varit.',
      en: 'Tracking: the positions show where the person has been.',
    },
  },
  {
    key: 'household-known',
    categories: ['alarm-address'],
    highRisk: false,
    text: {
      sv: 'Utpekad bostad: adressen visar att där finns ett larm, och vilket företag som sköter det.',
      en: 'A home is pointed out: the address shows that it has an alarm, and which company runs it.',
    },
  },
  {
    key: 'payment-fraud',
    categories: ['payment-info'],
    highRisk: false,
    text: {
      sv: 'Ekonomisk skada: falska fakturor och uttag med betalningsuppgifterna.',
      en: 'Financial loss: false invoices and debits by means of the payment details.',
    },
  },
  {
    key: 'financial-exposure',
    categories: ['credit-check'],
    highRisk: false,
    text: {
      sv: 'Röjd ekonomi: kreditupplysningen visar personens betalningsförmåga.',
      en: 'Finances laid open: the credit check shows whether the person can pay.',
    },
  },
  {
    key: 'content-of-calls',
    categories: ['call-recordings'],
    highRisk: false,
    text: {
      sv: 'Röjda samtal: inspelningarna kan innehålla vad som helst, också om andra.',
      en: 'Calls laid open: the recordings may hold anything, about others too.',
    },
  },
  {
    key: 'persons-close-by',
    categories: ['contact-persons'],
    highRisk: false,
    text: {
      sv: 'Närstående berörs: kontaktpersonerna har inget avtal och vet kanske inte att uppgifterna finns.',
      en: 'Others are touched: the contact persons have no contract and may not know that the data exist.',
    },
  },
  {
    key: 'phishing-by-email',
    categories: ['email'],
    highRisk: false,
    text: { sv: 'Nätfiske i företagets namn.', en: 'Phishing in the company’s name.' },
  },
  {
    key: 'fraud-by-phone',
    categories: ['phone'],
    highRisk: false,
    text: {
      sv: 'Bedrägeri per telefon och sms i företagets namn.',
      en: 'Fraud by phone and text message in the company’s name.',
    },
  },
];
