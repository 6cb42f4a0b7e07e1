import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { type RunningService } from '#test-bed';
import { ONE_MONTH, allClosed, assessed, dayFromNow } from './testing/scenes.js';
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

async function disclosuresBy(phase: string): Promise<Map<string, number>> {
  const events = (await billing.events()).filter(({ data }) => data.disclosure?.phase === phase);
  const byPerson = new Map<string, number>();
  for (const { subject, data } of events) {
    const key = `${data.disclosure!.id} ${subject}`;
    byPerson.set(key, (byPerson.get(key) ?? 0) + 1);
  }
  return byPerson;
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
      let underWay: Promise<void>[] = [];
      for (const each of moments) {
        underWay.push(take(day, each));
        if (each.together) continue;
        await Promise.all(underWay);
        underWay = [];
      }
      await Promise.all(underWay);
      expect(day.statuses.filter((status) => status >= 500 || status === 400)).toEqual([]);
      await allClosed(billing);

      const [opened, closed, withheld] = await Promise.all(['opened', 'closed', 'withheld'].map(disclosuresBy));
      expect([...opened!.values(), ...closed!.values()].every((times) => times === 1)).toBe(true);
      expect([...closed!.keys()].sort()).toEqual([...opened!.keys()].sort());
      const openedIds = [...opened!.keys()].map((key) => key.split(' ')[0]);
      for (const { key, body } of billing.recipients.received)
        expect(openedIds.filter((id) => id === key)).toHaveLength(body.persons.length);
      expect([...withheld!.keys()].filter((key) => opened!.has(key))).toEqual([]);

      const order = (await billing.events()).flatMap(({ subject, data: { disclosure } }) =>
        disclosure === undefined ? [] : [`${disclosure.phase} ${disclosure.id} ${subject}`],
      );
      for (const key of opened!.keys())
        expect(order.indexOf(`opened ${key}`)).toBeLessThan(order.indexOf(`closed ${key}`));

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
