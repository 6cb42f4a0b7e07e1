import { planDay } from './plan-day.ts';
import type { OrderPlan } from './plan-order.ts';
import { seedOfDay } from './random.ts';

const SEEDS = [0, 1, 30, 31, 4_294_967_295];

function orders(seed: number): OrderPlan[] {
  const { customers, shopBuyers, outages } = planDay(seed, 220);
  return [
    outages.parcel.order,
    outages.card.order,
    ...customers.flatMap(({ order }) => order ?? []),
    ...shopBuyers.map(({ order }) => order),
  ];
}

describe('planned orders', () => {
  it.each(SEEDS)('of seed %i have a serial number for each unit', (seed) => {
    for (const { items, serialNumbers } of orders(seed)) {
      expect(serialNumbers).toHaveLength(items.reduce((sum, { quantity }) => sum + quantity, 0));
      for (const serialNumber of serialNumbers) expect(serialNumber).toMatch(/^[A-Za-z0-9][A-Za-z0-9._-]{2,39}$/);
    }
  });

  it('never sell a device twice, on whatever day', () => {
    const sold = [0, 1, 2, 3].flatMap((day) =>
      orders(seedOfDay(30, day)).flatMap(({ serialNumbers }) => serialNumbers),
    );
    expect(new Set(sold).size).toBe(sold.length);
  });

  it.each(SEEDS)('of seed %i are paid by card where there is no alarm, or money goes back', (seed) => {
    for (const { order } of planDay(seed, 220).shopBuyers) expect(order.cardToken).toMatch(/^tok_[A-Za-z0-9]{8,60}$/);
    for (const { cardToken, steps } of orders(seed)) {
      for (const step of steps.midday)
        if (step.do === 'complain' && step.outcome === 'refunded') expect(cardToken).toBeDefined();
    }
  });

  it.each(SEEDS)('of seed %i leave the courier alone before midday, save the parcel in the outage', (seed) => {
    const { parcel } = planDay(seed, 220).outages;
    expect(parcel.order.steps.morning.map((step) => step.do)).toEqual(['reserve', 'ship']);
    // The bank refuses the first card of the day, which must not be this one.
    expect(parcel.order.cardToken).toBeUndefined();
    const others = orders(seed).filter(({ serialNumbers }) => serialNumbers[0] !== parcel.order.serialNumbers[0]);
    for (const { steps } of others) expect(steps.morning.map((step) => step.do)).not.toContain('ship');
  });

  it.each(SEEDS)('of seed %i have every kind of step', (seed) => {
    const steps = orders(seed).flatMap(({ steps }) => [...steps.morning, ...steps.midday]);
    expect(new Set(steps.map((step) => step.do)).size).toBe(9);
  });

  it.each(SEEDS)('of seed %i bring devices that are installed once they have come', (seed) => {
    const waiting = planDay(seed, 220).customers.filter(({ household }) => household?.devices === 'ordered');
    expect(waiting.length).toBeGreaterThanOrEqual(5);
    for (const { order, household } of waiting) {
      const installed = household?.installation.devices.map(({ serialNumber }) => serialNumber);
      expect(installed).toEqual(expect.arrayContaining([...(order?.serialNumbers ?? ['none ordered'])]));
      expect(order?.steps.midday.map((step) => step.do)).toEqual(['ship', 'deliver']);
    }
  });
});
