import { type Invoice, afterOutcomes, amountDue, documentNumber, statusOf } from './invoice.js';

const now = new Date('2026-11-22T14:45:00Z');
const invoice = (changes: Partial<Invoice> = {}): Invoice => ({
  totalOre: 50_000,
  paidOre: 0,
  feeOre: 0,
  dueDate: '2026-12-22',
  collectedAt: null,
  reminders: 0,
  lastRemindedOn: null,
  claim: null,
  claimedAt: null,
  creditedAt: null,
  ...changes,
});

it.each([
  ['issued', {}, 50_000],
  ['collecting', { collectedAt: now, paidOre: 20_000 }, 30_000],
  ['collecting', { collectedAt: now, feeOre: 6_000, paidOre: 50_000 }, 6_000],
  ['paid', { collectedAt: now, feeOre: 6_000, paidOre: 56_000 }, 0],
  ['in-debt-collection', { claim: 'debt-collection' }, 50_000],
  ['paid', { claim: 'debt-collection', paidOre: 50_000 }, 0],
  ['assigned', { claim: 'claim-assignment' }, 50_000],
  ['credited', { creditedAt: now, feeOre: 6_000, paidOre: 10_000 }, 0],
] as const)('is %s after %j, and %d öre are due', (status, changes, due) => {
  expect([statusOf(invoice(changes)), amountDue(invoice(changes))]).toEqual([status, due]);
});

it.each(['not-sent', 'failed', 'refused'] as const)('takes a hand-over that ended %s for one not made', (outcome) => {
  const handed = invoice({ collectedAt: now, claim: 'claim-assignment', claimedAt: now });
  expect(afterOutcomes(handed, { claim: outcome })).toEqual(invoice({ collectedAt: now }));
  expect(afterOutcomes(handed, { collection: outcome, claim: 'acknowledged' })).toEqual({
    ...handed,
    collectedAt: null,
  });
});

it.each(['acknowledged', 'unknown', undefined] as const)('lets one stand that ended %s', (outcome) => {
  const handed = invoice({ collectedAt: now, claim: 'debt-collection', claimedAt: now });
  expect(afterOutcomes(handed, { collection: outcome, claim: outcome })).toEqual(handed);
});

describe('of reminders', () => {
  const first = { on: '2026-12-23', outcome: 'acknowledged' } as const;
  const second = { on: '2026-12-31', outcome: 'failed' } as const;
  const twice = invoice({ collectedAt: now, reminders: 2, lastRemindedOn: '2026-12-31', feeOre: 6_000 });

  it('takes the one that was not sent for none, and the day of the one before', () => {
    expect(afterOutcomes(twice, { reminders: [first, second] })).toEqual({
      ...twice,
      reminders: 1,
      lastRemindedOn: '2026-12-23',
    });
    expect(afterOutcomes(twice, { reminders: [second, first] })).toEqual({ ...twice, reminders: 1 });
    expect(afterOutcomes(twice, { reminders: [first, { ...second, outcome: undefined }] })).toEqual(twice);
  });

  it('drops the fee when none was sent, as far as it is not paid', () => {
    const never = { ...twice, reminders: 0, lastRemindedOn: null };
    const reminders = [second, second];
    expect(afterOutcomes(twice, { reminders })).toEqual({ ...never, feeOre: 0 });
    expect(afterOutcomes({ ...twice, paidOre: 52_000 }, { reminders })).toEqual({
      ...never,
      paidOre: 52_000,
      feeOre: 2_000,
    });
  });
});

it('numbers with at least four digits', () => {
  expect(documentNumber({ numberYear: 2026, numberSerial: 7 })).toBe('2026-0007');
  expect(documentNumber({ numberYear: 2026, numberSerial: 12_345 })).toBe('2026-12345');
});
