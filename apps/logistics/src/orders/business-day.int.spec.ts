import fc from 'fast-check';
import type { ProcessingEvent } from '#processing-event';
import { type RunningService, findUnrecorded } from '#test-bed';
import { madeUpOrder, madeUpShopBuyer } from '../testing/made-up-order.js';
import { STEPS, type Step, UNTIL_DELIVERED, ask, placed } from '../testing/scenes.js';
import { startLogistics } from '../testing/start-logistics.js';

let logistics: RunningService;
beforeAll(async () => {
  logistics = await startLogistics();
});
afterAll(() => logistics?.stop());

const ORDERS = 4;
const steps = fc.tuple(fc.nat({ max: ORDERS - 1 }), fc.constantFrom(...(Object.keys(STEPS) as Step[])));

/** How far each order is led before chance takes over: pure chance seldom gets one to the door. */
const led = fc.tuple(...Array.from({ length: ORDERS }, () => fc.nat({ max: UNTIL_DELIVERED.length })));

const inPhase = (events: readonly ProcessingEvent[], phase: string) =>
  events.filter(({ data }) => data.disclosure?.phase === phase);

it('a day in any order: nothing is disclosed that was not opened before, and all that was opened is closed', async () => {
  const early: string[] = [];
  // Whoever is asked while the request is still under way has the record already.
  logistics.recipients.onArrival = async ({ key }) => {
    const events = (await logistics.events()).filter(({ data }) => data.disclosure?.id === key);
    if (inPhase(events, 'opened').length !== 1 || inPhase(events, 'closed').length > 0) early.push(key);
  };
  await fc.assert(
    fc.asyncProperty(led, fc.array(steps, { minLength: 20, maxLength: 60 }), async (ways, day) => {
      const orders = await Promise.all(
        Array.from({ length: ORDERS }, (_, index) =>
          placed(logistics, {
            buyer: index % 2 === 0 ? madeUpOrder().buyer : madeUpShopBuyer(),
            payment: index === 2 ? { method: 'monthly-invoice' } : madeUpOrder().payment,
          }),
        ),
      );
      for (const [index, { id }] of orders.entries())
        for (const step of UNTIL_DELIVERED.slice(0, ways[index])) await ask(logistics, id, step);
      // Two at a time, so that steps of one order meet.
      for (let at = 0; at < day.length; at += 2) {
        const answers = await Promise.all(
          day.slice(at, at + 2).map(([index, step]) => ask(logistics, orders[index]!.id, step)),
        );
        for (const { status } of answers) expect([200, 201, 202, 409]).toContain(status);
      }
      expect(await findUnrecorded(logistics)).toEqual([]);
      expect(early).toEqual([]);
    }),
    { numRuns: 5 },
  );
  // A day on which nothing happened would prove nothing.
  expect(new Set(logistics.recipients.received.map(({ path }) => path)).size).toBeGreaterThanOrEqual(4);
});
