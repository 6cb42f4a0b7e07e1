import { type IssueCommand, MAX_TOTAL_ORE, decideIssue } from './decide-issue.js';

// In Stockholm it is already the 23rd.
const now = new Date('2026-11-22T23:30:00Z');
const approved = { creditDecision: 'approved' } as const;
const line = { text: 'Larmabonnemang', quantity: 1, unitPriceOre: 39_900, vatRate: 25 } as const;
const issue = (changes: Partial<IssueCommand> = {}, contract: Parameters<typeof decideIssue>[0] = approved) =>
  decideIssue(contract, { lines: [line], dueDate: '2026-12-23', ...changes }, now);

it('dates it today in Stockholm and numbers it in that year', () => {
  expect(issue()).toMatchObject({ invoiceDate: '2026-11-23', dueDate: '2026-12-23', numberYear: 2026 });
  expect(
    decideIssue(approved, { lines: [line], dueDate: '2027-02-01' }, new Date('2026-12-31T23:00:00Z')),
  ).toMatchObject({ invoiceDate: '2027-01-01', numberYear: 2027 });
});

it('lets ten days pass before it falls due, and enters what is at most ninety days old', () => {
  expect(issue({ dueDate: '2026-12-03' }).dueDate).toBe('2026-12-03');
  const old = issue({ invoiceDate: '2026-08-25', dueDate: '2026-09-04' });
  expect([old.invoiceDate, old.dueDate]).toEqual(['2026-08-25', '2026-09-04']);
});

it('goes up to the largest total', () => {
  const lines = [{ ...line, quantity: 10, unitPriceOre: MAX_TOTAL_ORE / 10, vatRate: 0 } as const];
  expect(issue({ lines }).totalOre).toBe(MAX_TOTAL_ORE);
});

it.each([
  ['a day too soon', { dueDate: '2026-12-02' }, 'INVOICES.DUE_TOO_SOON'],
  ['tomorrow', { invoiceDate: '2026-11-24' }, 'INVOICES.DATE_OUT_OF_RANGE'],
  ['ninety-one days old', { invoiceDate: '2026-08-24' }, 'INVOICES.DATE_OUT_OF_RANGE'],
  ['over nothing', { lines: [{ ...line, unitPriceOre: 0 }] }, 'INVOICES.AMOUNT_OUT_OF_RANGE'],
  [
    'too large',
    { lines: [{ ...line, quantity: 11, unitPriceOre: MAX_TOTAL_ORE / 10, vatRate: 0 as const }] },
    'INVOICES.AMOUNT_OUT_OF_RANGE',
  ],
])('refuses one that is %s', (_, changes, code) => {
  expect(() => issue(changes)).toThrow(expect.objectContaining({ code, status: 422 }));
});

it.each([
  [null, 'INVOICES.CREDIT_NOT_CHECKED'],
  ['declined', 'INVOICES.CREDIT_DECLINED'],
] as const)('invoices no contract whose credit is %s', (creditDecision, code) => {
  expect(() => issue({}, { creditDecision })).toThrow(expect.objectContaining({ code, status: 409 }));
});
