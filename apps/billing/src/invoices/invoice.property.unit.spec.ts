import fc from 'fast-check';
import { Problem } from '#http';
import { daysAfter } from '../money/calendar-day.js';
import {
  decideClaim,
  decideCollection,
  decideCredit,
  decidePayment,
  decideReminder,
  decideSetOff,
} from './decide-on-invoice.js';
import { type Invoice, afterOutcomes, amountDue, statusOf } from './invoice.js';

const FIRST_DAY = '2026-11-22';
const DUE_AFTER = 30;

type Command =
  | { do: 'wait'; days: number }
  | { do: 'pay' | 'balance'; ore: number }
  | { do: 'collect' | 'lose-bill' | 'set-off' | 'credit' | 'remind' | 'send' | 'assign' | 'lose-claim' };

/** What a person would keep in mind of an invoice: who has the claim, what is left of it, and when. */
interface Model {
  left: number;
  paid: number;
  balance: number;
  day: number;
  billed: boolean;
  remindedOn: number[];
  holder: 'us' | 'collector' | 'assignee';
  credited: boolean;
}

/** Refusals by the model, the first that holds; none: the model has changed. */
function expected(model: Model, command: Command): string | undefined {
  const { credited, left, holder } = model;
  const closed = () => {
    if (credited) return 'INVOICES.CREDITED';
    if (holder === 'assignee') return 'INVOICES.CLAIM_ASSIGNED';
    return left === 0 ? 'INVOICES.PAID' : undefined;
  };
  const take = (ore: number) => {
    const taken = Math.min(ore, model.left);
    model.left -= taken;
    model.paid += taken;
    return taken;
  };
  switch (command.do) {
    case 'wait':
      model.day += command.days;
      return undefined;
    case 'balance':
      model.balance += command.ore;
      return undefined;
    case 'lose-bill':
      model.billed = false;
      return undefined;
    case 'lose-claim':
      model.holder = 'us';
      return undefined;
    case 'collect':
      if (closed()) return closed();
      if (model.billed) return 'INVOICES.COLLECTED_ALREADY';
      model.billed = true;
      return undefined;
    case 'pay':
      if (closed()) return closed();
      model.balance += command.ore - take(command.ore);
      return undefined;
    case 'set-off':
      if (closed()) return closed();
      if (model.balance === 0) return 'CREDIT_BALANCES.EMPTY';
      model.balance -= take(model.balance);
      return undefined;
    case 'credit':
      if (credited || holder === 'assignee') return closed();
      Object.assign(model, { credited: true, left: 0, balance: model.balance + model.paid });
      return undefined;
    case 'remind': {
      if (closed()) return closed();
      if (holder === 'collector') return 'INVOICES.IN_DEBT_COLLECTION';
      if (!model.billed) return 'INVOICES.NOT_COLLECTED';
      if (model.day <= DUE_AFTER) return 'REMINDERS.NOT_DUE';
      const last = model.remindedOn.at(-1);
      if (model.remindedOn.length === 2) return 'REMINDERS.TOO_MANY';
      if (last !== undefined && model.day - last < 8) return 'REMINDERS.TOO_SOON';
      if (last === undefined) model.left += 6_000;
      model.remindedOn.push(model.day);
      return undefined;
    }
    case 'send':
    case 'assign': {
      if (command.do === 'assign' && holder === 'assignee' && !credited) return 'INVOICES.ASSIGNED_ALREADY';
      if (closed()) return closed();
      if (holder === 'collector') return 'INVOICES.IN_DEBT_COLLECTION';
      if (model.remindedOn.length === 0) return 'INVOICES.NEVER_REMINDED';
      model.holder = command.do === 'send' ? 'collector' : 'assignee';
      return undefined;
    }
  }
}

/** The service's own decisions, over the state that its rows hold. */
class Real {
  balance = 0;
  today = FIRST_DAY;
  invoice: Invoice;

  constructor(totalOre: number) {
    this.invoice = {
      totalOre,
      paidOre: 0,
      feeOre: 0,
      dueDate: daysAfter(FIRST_DAY, DUE_AFTER),
      collectedAt: null,
      reminders: 0,
      lastRemindedOn: null,
      claim: null,
      claimedAt: null,
      creditedAt: null,
    };
  }

  run(command: Command): void {
    const { invoice } = this;
    const now = new Date(`${this.today}T12:00:00Z`);
    switch (command.do) {
      case 'wait':
        this.today = daysAfter(this.today, command.days);
        return;
      case 'balance':
        this.balance += command.ore;
        return;
      case 'lose-bill':
        this.invoice = afterOutcomes(invoice, { collection: 'failed' });
        return;
      case 'lose-claim':
        this.invoice = afterOutcomes(invoice, { claim: 'refused' });
        return;
      case 'collect':
        return this.become(decideCollection(invoice, now));
      case 'pay': {
        const { paidOre, surplusOre } = decidePayment(invoice, command.ore);
        this.balance += surplusOre;
        return this.become({ paidOre });
      }
      case 'set-off': {
        const { paidOre, appliedOre } = decideSetOff(invoice, this.balance);
        this.balance -= appliedOre;
        return this.become({ paidOre });
      }
      case 'credit': {
        const { creditedAt, toBalanceOre } = decideCredit(invoice, now);
        this.balance += toBalanceOre;
        return this.become({ creditedAt });
      }
      case 'remind':
        return this.become(decideReminder(invoice, this.today));
      case 'send':
        return this.become(decideClaim(invoice, 'debt-collection', now));
      case 'assign':
        return this.become(decideClaim(invoice, 'claim-assignment', now));
    }
  }

  private become(changes: Partial<Invoice>): void {
    this.invoice = { ...this.invoice, ...changes };
  }
}

function statusByModel({ credited, holder, left, billed }: Model) {
  if (credited) return 'credited';
  if (holder === 'assignee') return 'assigned';
  if (left === 0) return 'paid';
  if (holder === 'collector') return 'in-debt-collection';
  return billed ? 'collecting' : 'issued';
}

const ore = fc.oneof(fc.integer({ min: 1, max: 60_000 }), fc.constantFrom(1, 6_000, 50_000, 56_000));
const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('wait' as const), days: fc.constantFrom(1, 7, 8, 31) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('pay' as const, 'balance' as const), ore }) },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'collect' as const,
        'lose-bill' as const,
        'set-off' as const,
        'credit' as const,
        'remind' as const,
        'remind' as const,
        'send' as const,
        'assign' as const,
        'lose-claim' as const,
      ),
    }),
  },
);

it('gives exactly the states and refusals of the model, whatever is asked in whatever order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), fc.array(command, { maxLength: 60 }), (total, commands) => {
      const real = new Real(total);
      const model: Model = {
        left: total,
        paid: 0,
        balance: 0,
        day: 0,
        billed: false,
        remindedOn: [],
        holder: 'us',
        credited: false,
      };
      for (const each of commands) {
        let code: string | undefined;
        try {
          real.run(each);
        } catch (error) {
          if (!(error instanceof Problem)) throw error;
          code = error.code;
        }
        expect([each.do, code]).toEqual([each.do, expected(model, each)]);
        expect([statusOf(real.invoice), amountDue(real.invoice), real.balance]).toEqual([
          statusByModel(model),
          model.left,
          model.balance,
        ]);
      }
    }),
    { numRuns: 2_000 },
  );
});
