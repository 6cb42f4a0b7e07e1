import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { type RunningService, findUnrecorded, playDay } from '#test-bed';
import { ONE_MONTH, assessed, dayFromNow } from './testing/scenes.js';
import { startBilling } from './testing/start-billing.js';

let billing: RunningService;
beforeAll(async () => {
  billing = await startBilling();
});
afterAll(() => billing?.stop());

const ON_CONTRACT = ['insurer-consent', 'insurer-consent/withdrawal', 'insurer-disclosures', 'credit-checks', 'ending'];
const ON_INVOICE = ['collection', 'reminders', 'debt-collection', 'assignment', 'credit-note', 'set-offs', 'payments'];
const BODIES: Record<string, () => object> = {
  'insurer-consent': () => ({ means: 'app', wording: 'insurer-2026-11' }),
  ending: () => ({ reason: 'moved' }),
  payments: () => ({ amountOre: 55_875, bankReference: `BG-${randomUUID()}` }),
};

interface Day {
  contracts: { id: string; customerRef: string }[];
  invoices: string[];
  statuses: number[];
}

interface Moment {
  step: string;
  pick: number;
  together: boolean;
}

async function take(day: Day, { step, pick }: Moment): Promise<void> {
  const contract = day.contracts[pick % day.contracts.length]!;
  const post = async (path: string, body?: object) => {
    const answer = await billing.call<{ id: string }>('POST', path, body);
    day.statuses.push(answer.status);
    return answer;
  };
  if (step === 'refund') {
    await post(`/api/customers/${contract.customerRef}/refunds`);
  } else if (step === 'invoice') {
    const overdue =
      pick % 4 > 0 ? { invoiceDate: dayFromNow(-31), dueDate: dayFromNow(-1) } : { dueDate: dayFromNow(30) };
    const { status, body } = await post(`/api/contracts/${contract.id}/invoices`, { lines: [ONE_MONTH], ...overdue });
    if (status === 201) day.invoices.push(body.id);
  } else if (ON_CONTRACT.includes(step)) {
    await post(`/api/contracts/${contract.id}/${step}`, BODIES[step]?.());
  } else {
    const invoice = day.invoices[pick % Math.max(day.invoices.length, 1)] ?? randomUUID();
    await post(`/api/invoices/${invoice}/${step}`, BODIES[step]?.());
  }
}

const STEPS = [
  'invoice',
  'invoice',
  'refund',
  ...ON_CONTRACT.filter((step) => step !== 'ending'),
  ...ON_INVOICE,
  ...ON_INVOICE,
  'ending',
];

it('never ends in a disclosure without its opened event before and its closing event after', async () => {
  const moment = fc.record({ step: fc.constantFrom(...STEPS), pick: fc.nat(1_000), together: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(moment, { minLength: 60, maxLength: 100 }), async (moments) => {
      const day: Day = {
        contracts: await Promise.all([assessed(billing), assessed(billing)]),
        invoices: [],
        statuses: [],
      };
      await playDay(moments, (moment) => take(day, moment));
      expect(day.statuses.filter((status) => status >= 500 || status === 400)).toEqual([]);
      expect(await findUnrecorded(billing)).toEqual([]);

      // What came in is on invoices or on balances, or went back.
      const [money] = await billing.query<{ came: number; went: number }>(
        `SELECT (SELECT coalesce(sum(amount_ore), 0) FROM payment)::float8 AS came,
                ((SELECT coalesce(sum(paid_ore), 0) FROM invoice WHERE credited_at IS NULL)
                 + (SELECT sum(balance_ore) FROM customer)
                 + (SELECT coalesce(sum(amount_ore), 0) FROM refund WHERE taken_back_at IS NULL))::float8 AS went`,
      );
      expect(money!.went).toBe(money!.came);
    }),
    { numRuns: 4, endOnFailure: true },
  );
});
