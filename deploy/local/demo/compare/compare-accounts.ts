import { closings, type Outcomes, type ReceivedAccount, type RegisterAccount } from './account.ts';

/** One thing in which the register and the other side do not say the same. */
export interface Difference {
  /** Key of the recipient. */
  recipient: string;
  what: string;
}

const NOTHING_RECEIVED: Omit<ReceivedAccount, 'key'> = { accepted: 0, refused: 0, leftOpen: 0, categories: [] };

/**
 * Holds the register against what the recipients got, and its summary against its own log. Both sides count persons over
 * closed disclosures since the beginning. Empty: no difference.
 */
export function compareAccounts(
  register: readonly RegisterAccount[],
  received: readonly ReceivedAccount[],
): Difference[] {
  const differences: Difference[] = [];
  for (const account of register) {
    const other = received.find(({ key }) => key === account.key) ?? NOTHING_RECEIVED;
    const lines = [...againstItself(account), ...againstReceived(account, other)];
    for (const what of lines) differences.push({ recipient: account.key, what });
  }
  for (const { key, accepted, refused, leftOpen } of received) {
    if (register.some((account) => account.key === key)) continue;
    const persons = accepted + refused + leftOpen;
    differences.push({ recipient: key, what: `it got data of ${persons} persons, the register has no entry for it` });
  }
  return differences;
}

function againstReceived({ log }: RegisterAccount, other: Omit<ReceivedAccount, 'key'>): string[] {
  const { acknowledged, refused, failed, unknown } = log.sent;
  return [
    ...count('acknowledged in the register', acknowledged, 'accepted by the recipient', other.accepted),
    ...count('refused in the register', refused, 'refused by the recipient', other.refused),
    ...count(
      'failed or unknown in the register',
      failed + unknown,
      'read by the recipient without a good answer',
      other.leftOpen,
    ),
    ...missing(log.sentCategories, other.categories).map((category) => `${category}: in the register, never received`),
    ...missing(other.categories, log.sentCategories).map((category) => `${category}: received, not in the register`),
  ];
}

function againstItself({ entries, opened, outcomes, log }: RegisterAccount): string[] {
  const outcomeNames = Object.keys(outcomes) as (keyof Outcomes)[];
  return [
    ...count('entries in the summary', entries, 'in the sharing log', log.entries),
    ...count('opened in the summary', opened, 'in the sharing log', log.opened),
    ...outcomeNames.flatMap((name) =>
      count(`${name} in the summary`, outcomes[name], 'in the sharing log', log.outcomes[name]),
    ),
    ...count('opened in the sharing log', log.opened, 'closed', closings(log.outcomes)),
  ];
}

function count(oneName: string, one: number, otherName: string, other: number): string[] {
  return one === other ? [] : [`${one} ${oneName}, ${other} ${otherName}`];
}

function missing(wanted: readonly string[], from: readonly string[]): string[] {
  return wanted.filter((category) => !from.includes(category));
}
