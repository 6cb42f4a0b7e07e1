import { randomUUID } from 'node:crypto';
import { Test } from '@nestjs/testing';
import { inTransaction, onPool } from '#database';
import { HEALTH_CHECKS, HealthModule, MetricsRegistry } from '#observability';
import { type GateDatabase, createGateDatabase } from '../testing/gate-database.js';
import { allowAll, customer, guardDispatch, historyRead, secondaryUser } from '../testing/guard-dispatch.js';
import { ScriptedRecipient } from '../testing/scripted-recipient.js';
import { DisclosureModule } from './disclosure.module.js';
import { listDisclosures } from './listing/list-disclosures.query.js';
import type { DisclosureCheck } from './opening/declared-check.js';
import { DisclosureGate } from './opening/disclosure-gate.js';

let database: GateDatabase;
const recipient = new ScriptedRecipient();
let partnersUrl: string;

beforeAll(async () => {
  database = await createGateDatabase();
  partnersUrl = await recipient.listen();
});
afterAll(async () => {
  await recipient.close();
  await database.drop();
});

async function startApplication(check?: DisclosureCheck) {
  const module = await Test.createTestingModule({
    imports: [
      HealthModule.register({ provide: HEALTH_CHECKS, useValue: [] }),
      DisclosureModule.register({
        source: 'alarms',
        useFactory: () => ({
          databaseUrl: database.url,
          partnersUrl,
          // Only a wake-up brings the request out within the test's patience.
          pollMs: 60_000,
          ...(check === undefined ? {} : { check }),
        }),
      }),
    ],
  }).compile();
  module.useLogger(false);
  await module.init();
  return { module, gate: module.get(DisclosureGate), metrics: module.get(MetricsRegistry) };
}

const open = (gate: DisclosureGate) =>
  inTransaction(database.pool, (transaction) =>
    gate.open(transaction, guardDispatch, { operationId: randomUUID(), at: new Date(), parties: [customer] }),
  );

async function status(id: string) {
  return (await listDisclosures(onPool(database.pool), [id]))[0]?.status;
}

describe('DisclosureModule', () => {
  it('sends as soon as the gate wakes the sender, counts the end, and waits for what is under way at the end', async () => {
    const { module, gate, metrics } = await startApplication(allowAll);
    recipient.script(200);
    let answer: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => {
      recipient.beforeAnswer = () => {
        resolve();
        return new Promise((released) => (answer = released));
      };
    });
    const { id } = await open(gate);
    gate.wake();
    await asked;
    expect(await metrics.metrics()).toMatch(/^trettio_disclosure_oldest_open_seconds 0\.\d+$/m);
    const closing = module.close();
    answer();
    await closing;
    expect(await status(id)).toBe('closed');
    expect(await metrics.metrics()).toContain(
      'trettio_disclosures_total{recipient="larm-assistans",outcome="acknowledged"} 1',
    );
  });

  it('writes down how a response ended before it lets go of the database', async () => {
    const { module, gate } = await startApplication(allowAll);
    const input = { operationId: randomUUID(), at: new Date(), parties: [secondaryUser] };
    const response = await gate.openResponse(historyRead, input);
    void response.close('unknown', '{}');
    await module.close();
    expect(await status(response.id)).toBe('closed');
  });

  it('asks the deployment’s declared register unless it is given another check', async () => {
    const { module, gate, metrics } = await startApplication();
    const unheardOf = { ...guardDispatch, activity: 'unheard-of' };
    const opened = await inTransaction(database.pool, (transaction) =>
      gate.open(transaction, unheardOf, { operationId: randomUUID(), at: new Date(), parties: [customer] }),
    );
    expect(opened).toMatchObject({ status: 'withheld', reason: 'undeclared-activity' });
    expect(await metrics.metrics()).toContain('{recipient="larm-assistans",outcome="withheld"} 1');
    await module.close();
  });

  it('refuses a call that does not fit its definition', async () => {
    const { module, gate } = await startApplication(allowAll);
    const nobody = { operationId: randomUUID(), at: new Date(), parties: [] };
    const input = { ...nobody, parties: [customer] };
    const calls = [
      [gate.open(onPool(database.pool), historyRead, { ...nobody, parties: [secondaryUser] }), 'DISCLOSURE.NO_PATH'],
      [gate.openResponse(guardDispatch, input), 'DISCLOSURE.HAS_PATH'],
      [gate.open(onPool(database.pool), guardDispatch, nobody), 'DISCLOSURE.NO_PERSONS'],
    ] as const;
    for (const [call, code] of calls) await expect(call).rejects.toMatchObject({ code });
    await module.close();
  });
});
