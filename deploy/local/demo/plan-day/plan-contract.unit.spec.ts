import { planDay } from './plan-day.ts';
import type { ContractPlan, InvoicePlan } from './plan-contract.ts';

const SEEDS = [0, 1, 30, 31, 4_294_967_295];

function contracts(seed: number): ContractPlan[] {
  const { customers, outages } = planDay(seed, 220);
  return [outages.claim.contract, ...customers.flatMap(({ contract }) => contract ?? [])];
}

function stepsOf({ steps }: InvoicePlan): InvoicePlan['steps']['morning'][number][] {
  return [...steps.morning, ...steps.midday];
}

describe('planned contracts', () => {
  it.each(SEEDS)('of seed %i are invoiced only with an approved credit', (seed) => {
    for (const { credit, invoices } of contracts(seed)) {
      if (credit?.report.decision !== 'approved') expect(invoices).toEqual([]);
    }
  });

  it.each(SEEDS)(
    'of seed %i are pursued only once overdue, handed over and reminded, and leave the rest to midday',
    (seed) => {
      for (const invoice of contracts(seed).flatMap(({ invoices }) => invoices)) {
        const steps = stepsOf(invoice).map((step) => step.do);
        expect(steps[0]).toBe('collect');
        expect(invoice.daysToPay).toBeGreaterThanOrEqual(10);
        expect(invoice.daysOld).toBeLessThanOrEqual(90);
        if (steps.includes('remind')) expect(invoice.daysOld).toBeGreaterThan(invoice.daysToPay);
        for (const claim of ['send-to-collection', 'assign'] as const) {
          if (steps.includes(claim)) expect(steps.indexOf(claim)).toBeGreaterThan(steps.indexOf('remind'));
          expect(invoice.steps.morning.map((step) => step.do)).not.toContain(claim);
        }
        if (steps.includes('assign')) expect(steps.at(-1)).toBe('assign');
      }
    },
  );

  it.each(SEEDS)('of seed %i pay an invoice once, and get back or set off only what was too much', (seed) => {
    for (const { invoices } of contracts(seed)) {
      let balance = 0;
      for (const step of invoices.flatMap(stepsOf)) {
        if (step.do === 'pay') balance += Math.max(0, step.share - 1);
        if (step.do === 'refund' || step.do === 'set-off') expect(balance).toBeGreaterThan(0);
      }
      for (const invoice of invoices) {
        expect(stepsOf(invoice).filter((step) => step.do === 'pay').length).toBeLessThanOrEqual(1);
      }
    }
  });

  it.each(SEEDS)('of seed %i have every kind of step, of credit and of consent', (seed) => {
    const all = contracts(seed);
    const steps = all.flatMap(({ invoices }) => invoices.flatMap(stepsOf));
    expect(new Set(steps.map((step) => step.do)).size).toBe(9);
    const shares = steps.flatMap((step) => (step.do === 'pay' ? [step.share] : []));
    expect(shares.some((share) => share < 1) && shares.includes(1) && shares.some((share) => share > 1)).toBe(true);
    expect(new Set(all.map(({ credit }) => credit?.report.decision))).toEqual(
      new Set(['approved', 'declined', undefined]),
    );
    const insurers = all.flatMap(({ insurer }) => insurer ?? []);
    expect(insurers.some(({ consent }) => consent === undefined)).toBe(true);
    expect(insurers.some(({ withdrawn }) => withdrawn)).toBe(true);
    for (const { insurer, deviceIds } of all) if (insurer !== undefined) expect(deviceIds.length).toBeGreaterThan(0);
    for (const { consent, withdrawn } of insurers) if (withdrawn) expect(consent).toBeDefined();
    expect(all.some(({ ends }) => ends !== undefined)).toBe(true);
  });
});
