import type { ReceivedAccount, RegisterAccount } from './account.ts';
import { compareAccounts } from './compare-accounts.ts';

type Change<T> = { [K in keyof T]?: Partial<T[K]> | T[K] };

const OUTCOMES = { acknowledged: 5, refused: 1, failed: 2, unknown: 1, notSent: 1 };

function register(
  changes: Change<Omit<RegisterAccount, 'key' | 'name'>> = {},
  key = 'larm-assistans',
): RegisterAccount {
  const outcomes = { ...OUTCOMES, ...(changes.outcomes as object | undefined) };
  return {
    name: 'Larmassistans',
    persons: 4,
    entries: 20,
    opened: 10,
    withheld: 0,
    categories: [],
    ...changes,
    key,
    outcomes,
    log: {
      entries: 20,
      opened: 10,
      outcomes: OUTCOMES,
      sent: OUTCOMES,
      categories: ['name', 'phone'],
      sentCategories: ['name', 'phone'],
      ...(changes.log as object | undefined),
    },
  } as RegisterAccount;
}

function received(changes: Partial<ReceivedAccount> = {}): ReceivedAccount {
  return { key: 'larm-assistans', accepted: 5, refused: 1, leftOpen: 3, categories: ['name', 'phone'], ...changes };
}

const what = (differences: { what: string }[]): string[] => differences.map((difference) => difference.what);

describe('register and recipients', () => {
  it('agree', () => {
    expect(compareAccounts([register()], [received()])).toEqual([]);
    expect(compareAccounts([], [])).toEqual([]);
  });

  it.each([
    ['a request lost at the recipient', received({ accepted: 4 }), /^5 acknowledged .*, 4 accepted/],
    ['a request unknown to the register', received({ accepted: 6 }), /^5 acknowledged .*, 6 accepted/],
    ['a refusal lost', received({ refused: 0 }), /^1 refused .*, 0 refused/],
    ['a refusal too many', received({ refused: 2 }), /^1 refused .*, 2 refused/],
    ['a failure lost', received({ leftOpen: 2 }), /^3 failed or unknown .*, 2 read/],
    ['a failure too many', received({ leftOpen: 4 }), /^3 failed or unknown .*, 4 read/],
    ['a category never received', received({ categories: ['name'] }), /^phone: in the register, never received$/],
    ['a category not in the register', received({ categories: ['email', 'name', 'phone'] }), /^email: received, not/],
  ])('differ by %s', (_name, other, line) => {
    const differences = compareAccounts([register()], [other]);
    expect(what(differences)).toEqual([expect.stringMatching(line)]);
    expect(differences[0]?.recipient).toBe('larm-assistans');
  });

  it('agree on a recipient from whom everything was withheld: nothing is an entry, and nothing came', () => {
    const nothing = { acknowledged: 0, refused: 0, failed: 0, unknown: 0, notSent: 0 };
    const log = { entries: 0, opened: 0, outcomes: nothing, sent: nothing, categories: [], sentCategories: [] };
    const account = register({ entries: 0, persons: 0, opened: 0, withheld: 7, outcomes: nothing, log });
    expect(compareAccounts([account], [])).toEqual([]);
  });

  it('differ by as many lines as there are differences', () => {
    expect(compareAccounts([register()], [received({ accepted: 4, refused: 2, categories: ['name'] })])).toHaveLength(
      3,
    );
  });

  it('differ where one knows a recipient that the other does not', () => {
    expect(what(compareAccounts([], [received()]))).toEqual([
      'it got data of 9 persons, the register has no entry for it',
    ]);
    expect(what(compareAccounts([register()], []))).toEqual([
      expect.stringMatching(/^5 acknowledged .*, 0 accepted/),
      expect.stringMatching(/^1 refused .*, 0 refused/),
      expect.stringMatching(/^3 failed or unknown .*, 0 read/),
      'name: in the register, never received',
      'phone: in the register, never received',
    ]);
  });

  it('count recipients apart', () => {
    const two = [register(), register({}, 'exempel-larmcentral')];
    expect(compareAccounts(two, [received(), received({ key: 'exempel-larmcentral' })])).toEqual([]);
    expect(compareAccounts(two, [received(), received({ key: 'exempel-larmcentral', accepted: 4 })])).toHaveLength(1);
  });
});

describe('the summary of the register and its sharing log', () => {
  it.each([
    ['entries', register({ entries: 19 }), ['19 entries in the summary, 20 in the sharing log']],
    ['openings', register({ opened: 11 }), ['11 opened in the summary, 10 in the sharing log']],
    ['outcomes', register({ outcomes: { unknown: 2 } }), ['2 unknown in the summary, 1 in the sharing log']],
    ['notSent', register({ outcomes: { notSent: 0 } }), ['0 notSent in the summary, 1 in the sharing log']],
  ])('differ by %s', (_name, account, lines) => {
    expect(what(compareAccounts([account], [received()]))).toEqual(lines);
  });

  it('show a disclosure that was never closed', () => {
    const account = register({ opened: 11, log: { opened: 11 } });
    expect(what(compareAccounts([account], [received()]))).toEqual(['11 opened in the sharing log, 10 closed']);
  });

  it('leave to the register what was entered by hand', () => {
    const more = { ...OUTCOMES, acknowledged: 6 };
    const account = register({ opened: 11, outcomes: more, log: { opened: 11, outcomes: more } });
    expect(compareAccounts([account], [received()])).toEqual([]);
  });
});
