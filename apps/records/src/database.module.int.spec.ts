import { randomBytes } from 'node:crypto';
import { type PgPool, inTransaction, onPool } from '#database';
import { type FreshDatabase, aProcessingEvent, eventually, freshDatabase } from '#test-bed';
import { INTAKE_POOL, READ_POOL, createIntakePool } from './database.module.js';
import { IntakeService } from './intake/accept-batch/intake.service.js';
import { createOffset } from './intake/intake-offset.repository.js';
import { QuarantineKeys } from './quarantine/keys.js';
import { prepareDatabase } from './schema.js';
import { ALARMS_TOPIC, batchOf } from './testing/batch-of.js';
import { startRecords } from './testing/start-records.js';

describe('a session that goes quiet inside a transaction', () => {
  let database: FreshDatabase;
  const pools: PgPool[] = [];

  beforeEach(async () => {
    database = await freshDatabase('quiet');
    await prepareDatabase({ DATABASE_URL: database.serverUrl, DATABASE_NAME: database.name });
    for (const partition of [0, 1]) await createOffset(onPool(database.pool), ALARMS_TOPIC, partition, 'cluster', 0n);
  });
  afterEach(async () => {
    await Promise.all(pools.splice(0).map((pool) => pool.end()));
    await database.drop();
  });

  function replica(): PgPool {
    const pool = createIntakePool(database.url, 500);
    pools.push(pool);
    return pool;
  }

  const intakeOver = (pool: PgPool) =>
    new IntakeService(
      pool,
      new Map([[ALARMS_TOPIC, 'alarms']]),
      new QuarantineKeys(randomBytes(32).toString('base64')),
    );

  it('loses what it has locked, so that the other replicas of intake go on; nothing of it is in', async () => {
    const [cutOff, other] = [replica(), replica()];
    await onPool(database.pool).query(`INSERT INTO source (key) VALUES ('alarms')`);
    let holds = false;
    let wake = (): void => undefined;
    const quiet = inTransaction(cutOff, async (transaction) => {
      await transaction.query(`UPDATE source SET events = events + 1000 WHERE key = 'alarms'`);
      holds = true;
      await new Promise<void>((resolve) => (wake = resolve));
    });
    const ended = quiet.then(
      () => 'committed',
      () => 'undone',
    );
    await eventually(() => holds);
    expect(await intakeOver(other).accept(batchOf([aProcessingEvent()], 0, 1))).toMatchObject({ accepted: 1 });
    wake();
    expect(await ended).toBe('undone');
    expect(await onPool(database.pool).query('SELECT events FROM source')).toEqual([{ events: 1 }]);
  });

  it('is ended after half a minute where it writes, and never where it reads', async () => {
    const records = await startRecords();
    const timeout = async (token: symbol) =>
      onPool(records.app.get<PgPool>(token)).query(
        `SELECT current_setting('idle_in_transaction_session_timeout') AS after`,
      );
    expect(await timeout(INTAKE_POOL)).toEqual([{ after: '30s' }]);
    expect(await timeout(READ_POOL)).toEqual([{ after: '0' }]);
    await records.close();
  });
});
