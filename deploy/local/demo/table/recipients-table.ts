import type { Outcomes, RegisterAccount } from '../compare/account.ts';
import type { Difference } from '../compare/compare-accounts.ts';
import { ACCOUNT_HOLDER } from '../play/recipients.ts';
import { layoutTable, type Column } from './layout-table.ts';

/** With the screen's indent of two this is 136 characters at most. */
const COLUMNS: readonly Column[] = [
  { title: 'Recipient', width: 27, align: 'left' },
  { title: 'Entries', width: 7, align: 'right' },
  { title: 'Persons', width: 7, align: 'right' },
  { title: 'Data categories', width: 39, align: 'left' },
  { title: 'Outcomes', width: 16, align: 'left' },
  { title: 'Last disclosure', width: 16, align: 'left' },
  { title: 'Compared', width: 10, align: 'left' },
];

const OUTCOME_NAMES: readonly (readonly [keyof Outcomes, string])[] = [
  ['acknowledged', 'acknowledged'],
  ['refused', 'refused'],
  ['failed', 'failed'],
  ['unknown', 'unknown'],
  ['notSent', 'not sent'],
];

/** A row per recipient, those with the most entries first. */
export function recipientsTable(register: readonly RegisterAccount[], differences: readonly Difference[]): string[] {
  const rows = [...register]
    .sort((a, b) => b.entries - a.entries || (a.key < b.key ? -1 : 1))
    .map((account) => [
      account.name,
      count(account.entries),
      count(account.persons),
      categoriesCell(account),
      outcomesCell(account),
      account.log.lastOpened === undefined ? '–' : localTime(account.log.lastOpened),
      verdict(account, differences),
    ]);
  return layoutTable(COLUMNS, rows);
}

/** Date and minute in Stockholm. */
export function localTime(rfc3339: string): string {
  return new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: 'Europe/Stockholm',
  }).format(new Date(rfc3339));
}

/** What was disclosed, in the register's words. */
function categoriesCell({ categories, log }: RegisterAccount): string {
  return log.categories
    .map((key) => withoutDetails(categories.find((category) => category.key === key)?.label ?? key))
    .join(', ');
}

/** “contact persons (name, mobile number)”: what it is made of stands in the register. */
function withoutDetails(label: string): string {
  return label.replace(/ \(.*\)$/, '');
}

/** Withheld is no outcome of an entry, but says why there are not more of them. */
function outcomesCell({ outcomes, withheld }: RegisterAccount): string {
  const lines = OUTCOME_NAMES.map(([key, name]) => [outcomes[key], name] as const);
  return [...lines, [withheld, 'withheld'] as const]
    .filter(([persons]) => persons > 0)
    .map(([persons, name]) => `${count(persons)} ${name}`)
    .join('\n');
}

/** Nobody plays the account holders in the sandbox: the readers counted for themselves. */
function verdict({ key, entries }: RegisterAccount, differences: readonly Difference[]): string {
  const own = differences.filter(({ recipient }) => recipient === key).length;
  if (own === 0 && entries === 0) return 'nothing';
  const other = key === ACCOUNT_HOLDER ? 'readings' : 'sandbox';
  return own === 0 ? `= ${other}` : `≠ ${other}`;
}

function count(value: number): string {
  return value.toLocaleString('en');
}
