import {
  decideClaim,
  decideCollection,
  decideCredit,
  decidePayment,
  decideReminder,
  decideSetOff,
} from './decide-on-invoice.js';
import type { Invoice } from './invoice.js';

const now = new Date('2026-11-22T14:45:00Z');
const today = '2026-11-22';
const issued: Invoice = {
  totalOre: 50_000,
  paidOre: 0,
  feeOre: 0,
  dueDate: '2026-11-21',
  collectedAt: null,
  reminders: 0,
  lastRemindedOn: null,
  claim: null,
  claimedAt: null,
  creditedAt: null,
};
const collecting: Invoice = { ...issued, collectedAt: now };
const reminded: Invoice = { ...collecting, reminders: 1, feeOre: 6_000, lastRemindedOn: '2026-11-14' };
const inCollection: Invoice = { ...reminded, claim: 'debt-collection', claimedAt: now };
const assigned: Invoice = { ...reminded, claim: 'claim-assignment', claimedAt: now };
const paid: Invoice = { ...collecting, paidOre: 50_000 };
const credited: Invoice = { ...collecting, creditedAt: now };

it('collects once', () => {
  expect(decideCollection(issued, now)).toEqual({ collectedAt: now });
});

it.each([
  ['a part', 20_000, { paidOre: 20_000, appliedOre: 20_000, surplusOre: 0 }],
  ['the whole', 56_000, { paidOre: 56_000, appliedOre: 56_000, surplusOre: 0 }],
  ['too much', 60_000, { paidOre: 56_000, appliedOre: 56_000, surplusOre: 4_000 }],
])('takes %s, also while in debt collection', (_, amountOre, expected) => {
  expect(decidePayment(reminded, amountOre)).toEqual(expected);
  expect(decidePayment(inCollection, amountOre)).toEqual(expected);
});

it('sets off what there is, or what is due', () => {
  expect(decideSetOff(issued, 30_000)).toEqual({ paidOre: 30_000, appliedOre: 30_000 });
  expect(decideSetOff({ ...issued, paidOre: 30_000 }, 30_000)).toEqual({ paidOre: 50_000, appliedOre: 20_000 });
});

it('credits the whole, paid or not, also in debt collection', () => {
  expect(decideCredit(issued, now)).toEqual({ creditedAt: now, toBalanceOre: 0 });
  expect(decideCredit(paid, now)).toEqual({ creditedAt: now, toBalanceOre: 50_000 });
  expect(decideCredit({ ...inCollection, paidOre: 1_000 }, now)).toEqual({ creditedAt: now, toBalanceOre: 1_000 });
});

it('reminds after the due date, twice, with one fee', () => {
  const first = decideReminder(collecting, today);
  expect(first).toEqual({ reminders: 1, lastRemindedOn: today, feeOre: 6_000 });
  const second = decideReminder({ ...collecting, ...first }, '2026-11-30');
  expect(second).toEqual({ reminders: 2, lastRemindedOn: '2026-11-30', feeOre: 6_000 });
});

it('hands a claim over after a reminder', () => {
  expect(decideClaim(reminded, 'debt-collection', now)).toEqual({ claim: 'debt-collection', claimedAt: now });
  expect(decideClaim(reminded, 'claim-assignment', now)).toEqual({ claim: 'claim-assignment', claimedAt: now });
});

it.each<[string, () => unknown, string]>([
  ['collect twice', () => decideCollection(collecting, now), 'INVOICES.COLLECTED_ALREADY'],
  ['collect what is paid', () => decideCollection(paid, now), 'INVOICES.PAID'],
  ['collect what is credited', () => decideCollection(credited, now), 'INVOICES.CREDITED'],
  ['pay what is paid', () => decidePayment(paid, 1), 'INVOICES.PAID'],
  ['pay what is credited', () => decidePayment(credited, 1), 'INVOICES.CREDITED'],
  ['pay us what is assigned', () => decidePayment(assigned, 1), 'INVOICES.CLAIM_ASSIGNED'],
  ['set off against nothing', () => decideSetOff(issued, 0), 'CREDIT_BALANCES.EMPTY'],
  ['set off what is paid', () => decideSetOff(paid, 1), 'INVOICES.PAID'],
  ['set off what is assigned', () => decideSetOff(assigned, 1), 'INVOICES.CLAIM_ASSIGNED'],
  ['credit twice', () => decideCredit(credited, now), 'INVOICES.CREDITED'],
  ['credit what is assigned', () => decideCredit(assigned, now), 'INVOICES.CLAIM_ASSIGNED'],
  ['remind on the due date', () => decideReminder(collecting, '2026-11-21'), 'REMINDERS.NOT_DUE'],
  ['remind who got no invoice', () => decideReminder(issued, today), 'INVOICES.NOT_COLLECTED'],
  [
    'remind a day too soon',
    () => decideReminder({ ...reminded, dueDate: '2026-11-01' }, '2026-11-21'),
    'REMINDERS.TOO_SOON',
  ],
  ['remind a third time', () => decideReminder({ ...reminded, reminders: 2 }, '2027-01-01'), 'REMINDERS.TOO_MANY'],
  ['remind of what is paid', () => decideReminder(paid, today), 'INVOICES.PAID'],
  ['remind of what is credited', () => decideReminder(credited, today), 'INVOICES.CREDITED'],
  ['remind in debt collection', () => decideReminder(inCollection, today), 'INVOICES.IN_DEBT_COLLECTION'],
  ['remind of what is assigned', () => decideReminder(assigned, today), 'INVOICES.CLAIM_ASSIGNED'],
  ['send to collection unreminded', () => decideClaim(collecting, 'debt-collection', now), 'INVOICES.NEVER_REMINDED'],
  ['assign unreminded', () => decideClaim(collecting, 'claim-assignment', now), 'INVOICES.NEVER_REMINDED'],
  ['send to collection twice', () => decideClaim(inCollection, 'debt-collection', now), 'INVOICES.IN_DEBT_COLLECTION'],
  [
    'assign in debt collection',
    () => decideClaim(inCollection, 'claim-assignment', now),
    'INVOICES.IN_DEBT_COLLECTION',
  ],
  ['collect what is assigned', () => decideClaim(assigned, 'debt-collection', now), 'INVOICES.CLAIM_ASSIGNED'],
  ['assign twice', () => decideClaim(assigned, 'claim-assignment', now), 'INVOICES.ASSIGNED_ALREADY'],
  [
    'assign what is paid',
    () => decideClaim({ ...reminded, paidOre: 56_000 }, 'claim-assignment', now),
    'INVOICES.PAID',
  ],
])('does not %s', (_, attempt, code) => {
  expect(attempt).toThrow(expect.objectContaining({ code, status: 409 }));
});
