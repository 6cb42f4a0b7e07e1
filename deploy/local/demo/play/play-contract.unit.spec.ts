import { daysOf } from './play-contract.ts';

describe('the days of an invoice', () => {
  it('are those of Stockholm', () => {
    const plan = { daysOld: 0, daysToPay: 30 };
    expect(daysOf(plan, new Date('2026-11-22T22:59:00Z'))).toEqual({
      invoiceDate: '2026-11-22',
      dueDate: '2026-12-22',
    });
    expect(daysOf(plan, new Date('2026-11-22T23:00:00Z'))).toEqual({
      invoiceDate: '2026-11-23',
      dueDate: '2026-12-23',
    });
  });

  it('lie in the past where it is overdue, over months, years and changes of the clock', () => {
    const plan = { daysOld: 45, daysToPay: 30 };
    expect(daysOf(plan, new Date('2027-01-10T12:00:00Z'))).toEqual({
      invoiceDate: '2026-11-26',
      dueDate: '2026-12-26',
    });
    expect(daysOf(plan, new Date('2027-04-01T12:00:00Z'))).toEqual({
      invoiceDate: '2027-02-15',
      dueDate: '2027-03-17',
    });
  });
});
