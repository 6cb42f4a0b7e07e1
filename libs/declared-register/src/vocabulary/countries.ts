import { text, type Lang, type LocalizedText } from '../cell.js';

/** ISO 3166-1 alpha-2: the EEA and the few others that the register meets. */
export const countries = {
  AT: text('Österrike', 'Austria'),
  BE: text('Belgien', 'Belgium'),
  BG: text('Bulgarien', 'Bulgaria'),
  CY: text('Cypern', 'Cyprus'),
  CZ: text('Tjeckien', 'Czechia'),
  DE: text('Tyskland', 'Germany'),
  DK: text('Danmark', 'Denmark'),
  EE: text('Estland', 'Estonia'),
  ES: text('Spanien', 'Spain'),
  FI: text('Finland', 'Finland'),
  FR: text('Frankrike', 'France'),
  GR: text('Grekland', 'Greece'),
  HR: text('Kroatien', 'Croatia'),
  HU: text('Ungern', 'Hungary'),
  IE: text('Irland', 'Ireland'),
  IS: text('Island', 'Iceland'),
  IT: text('Italien', 'Italy'),
  LI: text('Liechtenstein', 'Liechtenstein'),
  LT: text('Litauen', 'Lithuania'),
  LU: text('Luxemburg', 'Luxembourg'),
  LV: text('Lettland', 'Latvia'),
  MT: text('Malta', 'Malta'),
  NL: text('Nederländerna', 'Netherlands'),
  NO: text('Norge', 'Norway'),
  PL: text('Polen', 'Poland'),
  PT: text('Portugal', 'Portugal'),
  RO: text('Rumänien', 'Romania'),
  SE: text('Sverige', 'Sweden'),
  SI: text('Slovenien', 'Slovenia'),
  SK: text('Slovakien', 'Slovakia'),
  CH: text('Schweiz', 'Switzerland'),
  GB: text('Storbritannien', 'United Kingdom'),
  US: text('USA', 'United States'),
} as const satisfies Record<string, LocalizedText>;

const outsideEea = new Set(['CH', 'GB', 'US']);

/** True where chapter V does not apply: the EU's member states, Iceland, Liechtenstein and Norway. */
export function isInEea(country: string): boolean {
  return Object.hasOwn(countries, country) && !outsideEea.has(country);
}

const displayNames: Readonly<Record<Lang, Intl.DisplayNames>> = {
  sv: new Intl.DisplayNames('sv', { type: 'region', fallback: 'code' }),
  en: new Intl.DisplayNames('en', { type: 'region', fallback: 'code' }),
};

/** The name of a country that the table does not hold; the code itself where the runtime does not know it either. */
export function countryName(code: string, lang: Lang): string {
  return /^[A-Z]{2}$/.test(code) ? (displayNames[lang].of(code) ?? code) : code;
}

/** Regions that the runtime can name and that are no country. */
const noCountries = new Set(['EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ', 'QO']);

/** Whether a country has this code. */
export function isCountry(code: string): boolean {
  return countryName(code, 'en') !== code && !noCountries.has(code);
}
