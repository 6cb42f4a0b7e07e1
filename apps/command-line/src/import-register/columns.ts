import type { LocalizedText } from '#declared-register';

export interface Column {
  readonly name: string;
  readonly heading: LocalizedText;
  readonly required: boolean;
  /** Shown in the template. */
  readonly example: LocalizedText;
}

/** The columns that an import reads, by either heading, in any order. Several terms in one cell are parted by `;`. */
export const COLUMNS = {
  activity: column('Behandling', 'Activity', true, 'kundbrev', 'customer-letters'),
  name: column('Namn', 'Name', true, 'Brev till kunder', 'Letters to customers'),
  service: column('Tjänst', 'Service', false, 'marketing', 'marketing'),
  purpose: column('Ändamål', 'Purpose', true, 'Besvara kunders frågor', 'Answer customers’ questions'),
  purposeKey: column('Ändamålsnyckel', 'Purpose key', false, 'customer-communication', 'customer-communication'),
  subjectKind: column(
    'Kategori av registrerade',
    'Data subjects',
    true,
    'kund (larminnehavare)',
    'customer (alarm holder)',
  ),
  legalBasis: column('Rättslig grund', 'Legal basis', true, '6.1 b', '6(1)(b)'),
  specialBasis: column('Särskild grund', 'Special basis', false, '', ''),
  categories: column(
    'Kategorier av personuppgifter',
    'Categories of data',
    true,
    'namn; e-postadress',
    'name; email address',
  ),
  sources: column('Källor', 'Sources', false, 'den registrerade', 'the data subject'),
  recipientClass: column(
    'Mottagarkategori',
    'Recipient category',
    false,
    'kundregistersystem',
    'customer relationship system',
  ),
  recipient: column('Mottagare', 'Recipient', false, 'webcrm', 'webcrm'),
  role: column('Roll', 'Role', false, 'personuppgiftsbiträde', 'processor'),
  retention: column('Gallringsfrist', 'Retention', false, '12 månader', '12 months'),
  trigger: column('Räknas från', 'Counted from', false, 'den senaste kontakten', 'the last contact'),
  system: column('System', 'System', false, '', ''),
  storage: column('Lagringsplats', 'Storage location', false, '', ''),
  owner: column('Ansvarig funktion', 'Process owner', false, 'kundtjänst', 'customer service'),
} as const satisfies Record<string, Omit<Column, 'name'>>;

export type ColumnName = keyof typeof COLUMNS;

export const COLUMN_NAMES = Object.keys(COLUMNS) as ColumnName[];

function column(sv: string, en: string, required: boolean, exampleSv: string, exampleEn: string): Omit<Column, 'name'> {
  return { heading: { sv, en }, required, example: { sv: exampleSv, en: exampleEn } };
}
