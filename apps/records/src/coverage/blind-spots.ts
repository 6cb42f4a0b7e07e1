import type { LocalizedText } from '#http';

/** What no event can show; every answer about what is observed says so beside it. */
export const BLIND_SPOTS: readonly { key: string; text: LocalizedText }[] = [
  {
    key: 'storage',
    text: {
      sv: 'Lagring, drift och säkerhetskopior: uppgifter som ligger kvar ger ingen händelse.',
      en: 'Storage, hosting and backups: data at rest emits no event.',
    },
  },
  {
    key: 'staff-reading',
    text: {
      sv: 'Personal som läser i ett system som inte är anslutet.',
      en: 'Staff who read in a system that is not connected.',
    },
  },
  {
    key: 'processor-portal',
    text: {
      sv: 'Det som görs i ett personuppgiftsbiträdes egen portal.',
      en: 'What is done in a processor’s own portal.',
    },
  },
  {
    key: 'browser',
    text: {
      sv: 'Pixlar och kakor som skickar direkt från besökarens webbläsare.',
      en: 'Pixels and cookies that send straight from the visitor’s browser.',
    },
  },
  {
    key: 'phone-and-paper',
    text: {
      sv: 'Utlämnanden per telefon och på papper som ingen har fört in för hand.',
      en: 'Disclosures by phone and on paper that nobody has entered by hand.',
    },
  },
  {
    key: 'onward',
    text: {
      sv: 'Underbiträden som mottagaren själv för uppgifterna vidare till.',
      en: 'Sub-processors to whom the recipient itself passes the data on.',
    },
  },
  {
    key: 'before-start',
    text: {
      sv: 'Allt som hände innan tjänsten började sända händelser.',
      en: 'Everything that happened before the service began to send events.',
    },
  },
];
