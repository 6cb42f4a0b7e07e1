import type { Random } from './random.ts';

export type InvoiceStep =
  | { do: 'collect' | 'remind' | 'send-to-collection' | 'assign' | 'credit' | 'refund' | 'show' }
  /** `share` of the invoice's total; more than 1 is too much. */
  | { do: 'pay'; share: number }
  /** From what another invoice was paid too much. */
  | { do: 'set-off' };

export interface InvoicePlan {
  lines: { text: string; quantity: number; unitPriceOre: number; vatRate: 0 | 6 | 12 | 25 }[];
  /** Days before the day of the play; what is pursued is overdue. */
  daysOld: number;
  daysToPay: number;
  /** Before the claim is pursued, then the rest: collector and assignee come in the second part. */
  steps: Readonly<Record<'morning' | 'midday', readonly InvoiceStep[]>>;
}

export interface CreditPlan {
  report: {
    paymentRemarks: number;
    enforcementDebtOre: number;
    riskPercent: number;
    decision: 'approved' | 'declined';
  };
  copyBy?: 'post' | 'digital-mailbox';
}

export interface InsurerPlan {
  /** By which means the customer says yes; without it the attempt to share is withheld. */
  consent?: 'web' | 'app' | 'post' | 'in-person';
  withdrawn: boolean;
}

/** What is done with a customer's contract after it was signed. */
export interface ContractPlan {
  deviceIds: readonly string[];
  credit?: CreditPlan;
  /** None unless the credit was approved. */
  invoices: readonly InvoicePlan[];
  insurer?: InsurerPlan;
  ends?: 'customer' | 'company' | 'moved';
  shown: boolean;
}

type Story = InvoicePlan['steps'];

/** How it goes with invoices, with how often. */
const STORIES: readonly { weight: number; overdue: boolean; steps: Story }[] = [
  story(9, false, [{ do: 'collect' }, { do: 'pay', share: 1 }]),
  story(4, false, [{ do: 'collect' }]),
  story(3, false, [{ do: 'collect' }, { do: 'pay', share: 0.5 }]),
  story(2, false, [{ do: 'collect' }, { do: 'pay', share: 1.25 }, { do: 'refund' }]),
  story(1, false, [{ do: 'collect' }, { do: 'pay', share: 0.4 }, { do: 'credit' }, { do: 'show' }]),
  story(3, true, [{ do: 'collect' }, { do: 'remind' }], [{ do: 'pay', share: 1 }]),
  story(2, true, [{ do: 'collect' }, { do: 'remind' }], [{ do: 'send-to-collection' }, { do: 'pay', share: 0.3 }]),
  story(2, true, [{ do: 'collect' }, { do: 'remind' }], [{ do: 'assign' }]),
];

const INVOICED_OF_TEN = 5;

/** The `index`th contract of the day, of a customer with these devices; `homes` have been planned so far. */
export function planContract(
  random: Random,
  { index, homes }: { index: number; homes: number },
  deviceIds: readonly string[],
): ContractPlan {
  const credit = index % 10 < INVOICED_OF_TEN || random.chance(0.3) ? planCredit(random, index) : undefined;
  const insurer = deviceIds.length > 0 && homes % 5 === 0 ? planInsurer(random, homes / 5) : undefined;
  return {
    deviceIds,
    ...(credit === undefined ? {} : { credit }),
    invoices: credit?.report.decision === 'approved' && index % 10 < INVOICED_OF_TEN ? planInvoices(random, index) : [],
    ...(insurer === undefined ? {} : { insurer }),
    ...(index % 40 === 19 ? { ends: random.pick(['customer', 'moved'] as const) } : {}),
    shown: index % 25 === 8,
  };
}

/** Of the customer whose claim meets a debt collector that does not work, until it does. */
export function planOverdueContract(random: Random): ContractPlan {
  return {
    deviceIds: [],
    credit: { report: { paymentRemarks: 0, enforcementDebtOre: 0, riskPercent: 3, decision: 'approved' } },
    invoices: [overdue(planInvoice(random, story(0, true, [{ do: 'collect' }, { do: 'remind' }]).steps))],
    shown: false,
  };
}

function planCredit(random: Random, index: number): CreditPlan {
  const declined = index % 20 === 3;
  return {
    report: {
      paymentRemarks: declined ? random.integer(1, 6) : 0,
      enforcementDebtOre: declined ? random.integer(100_000, 9_000_000) : 0,
      riskPercent: declined ? random.integer(20, 90) : random.integer(0, 8),
      decision: declined ? 'declined' : 'approved',
    },
    ...(random.chance(0.3) ? { copyBy: random.pick(['post', 'digital-mailbox'] as const) } : {}),
  };
}

/** Of five who are asked one has not said yes, and one changes their mind. */
function planInsurer(random: Random, turn: number): InsurerPlan {
  if (turn % 5 === 2) return { withdrawn: false };
  return { consent: random.pick(['web', 'app', 'post', 'in-person'] as const), withdrawn: turn % 5 === 3 };
}

/** Each story is told on every day; whoever paid too much may have a second invoice to set it off against. */
function planInvoices(random: Random, index: number): InvoicePlan[] {
  const turn = Math.floor(index / 10) * INVOICED_OF_TEN + (index % 10);
  if (turn % 30 === 29) {
    const surplus = story(0, false, [{ do: 'collect' }, { do: 'pay', share: 1.5 }]).steps;
    const second = story(0, false, [{ do: 'collect' }, { do: 'set-off' }, { do: 'show' }]).steps;
    return [planInvoice(random, surplus), planInvoice(random, second)];
  }
  const chosen =
    STORIES[turn % 12] ?? random.pick(STORIES.flatMap((one) => Array<(typeof STORIES)[number]>(one.weight).fill(one)));
  const invoice = planInvoice(random, chosen.steps);
  return [chosen.overdue ? overdue(invoice) : invoice];
}

function planInvoice(random: Random, steps: Story): InvoicePlan {
  return {
    lines: [
      { text: 'Larmabonnemang', quantity: 1, unitPriceOre: random.pick([19_900, 29_900, 39_900]), vatRate: 25 },
      ...(random.chance(0.3)
        ? [{ text: 'Batteribyte', quantity: random.integer(1, 3), unitPriceOre: 4_900, vatRate: 25 as const }]
        : []),
    ],
    daysOld: random.integer(0, 20),
    daysToPay: 30,
    steps,
  };
}

function overdue(invoice: InvoicePlan): InvoicePlan {
  return { ...invoice, daysOld: invoice.daysOld + 40 };
}

function story(
  weight: number,
  isOverdue: boolean,
  morning: readonly InvoiceStep[],
  midday: readonly InvoiceStep[] = [],
): (typeof STORIES)[number] {
  return { weight, overdue: isOverdue, steps: { morning, midday } };
}
