import { randomUUID } from 'node:crypto';
import { type Executor, onClient, onPool } from '#database';
import { type FreshDatabase, eventually, freshDatabase } from '#test-bed';
import { prepareDatabase } from '../schema.js';
import { countSubjectsByActivity, countSubjectsByRecipient } from './observed-shapes.query.js';

describe('the number of persons that an activity and a recipient have concerned', () => {
  let database: FreshDatabase;
  let dispatch: number;
  let visit: number;
  let history: number;

  beforeAll(async () => {
    database = await freshDatabase('persons');
    await prepareDatabase({ DATABASE_URL: database.serverUrl, DATABASE_NAME: database.name });
    dispatch = await shape('guard-dispatch', 'larm-assistans', 'name');
    visit = await shape('guard-dispatch', 'larm-assistans', 'phone');
    history = await shape('alarm-history', null, 'name');
  });
  beforeEach(() => database.pool.query('TRUNCATE shape_subject'));
  afterAll(() => database.drop());

  async function shape(activity: string, recipient: string | null, category: string): Promise<number> {
    const { rows } = await database.pool.query<{ id: number }>(
      `INSERT INTO shape (digest, activity, operation, purposes, legal_basis, categories, recipient)
       VALUES (sha256($1), $2, 'disclose', '{}', 'A6-1-b', ARRAY[$4], $3) RETURNING id`,
      [Buffer.from(`${activity} ${category}`), activity, recipient, category],
    );
    return rows[0]!.id;
  }

  const pair = (executor: Executor, pairs: readonly (readonly [subject: string, shapeId: number])[]) =>
    executor.query(
      'INSERT INTO shape_subject SELECT * FROM unnest($1::uuid[], $2::int[]) ORDER BY 1, 2 ON CONFLICT DO NOTHING',
      [pairs.map(([subject]) => subject), pairs.map(([, shapeId]) => shapeId)],
    );
  const counted = async () => {
    const executor = onPool(database.pool);
    const [activities, recipients] = await Promise.all([
      countSubjectsByActivity(executor),
      countSubjectsByRecipient(executor),
    ]);
    return [
      activities.get('guard-dispatch') ?? 0,
      activities.get('alarm-history') ?? 0,
      recipients.get('larm-assistans') ?? 0,
    ];
  };

  it('counts each person once, in however many shapes and batches', async () => {
    const executor = onPool(database.pool);
    const [one, other] = [randomUUID(), randomUUID()];
    await pair(executor, [
      [one, dispatch],
      [one, visit],
      [one, history],
      [other, visit],
    ]);
    expect(await counted()).toEqual([2, 1, 2]);
    await pair(executor, [
      [one, dispatch],
      [other, dispatch],
    ]);
    expect(await counted()).toEqual([2, 1, 2]);
    await executor.query('DELETE FROM shape_subject WHERE shape_id = $1', [dispatch]);
    expect(await counted()).toEqual([2, 1, 2]);
    await executor.query('DELETE FROM shape_subject WHERE shape_id = $1', [visit]);
    expect(await counted()).toEqual([0, 1, 0]);
  });

  it('counts a person once whom two transactions bring at the same time', async () => {
    const person = randomUUID();
    const [first, second] = await Promise.all([database.pool.connect(), database.pool.connect()]);
    try {
      await Promise.all([first.query('BEGIN'), second.query('BEGIN')]);
      const { rows } = await second.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      await pair(onClient(first), [[person, dispatch]]);
      const later = pair(onClient(second), [[person, visit]]);
      await eventually(async () => {
        const found = await database.pool.query('SELECT FROM pg_locks WHERE pid = $1 AND NOT granted', [rows[0]!.pid]);
        return found.rowCount === 1;
      });
      await first.query('COMMIT');
      await later;
      await second.query('COMMIT');
    } finally {
      first.release(true);
      second.release(true);
    }
    expect(await counted()).toEqual([1, 0, 1]);
  });

  it('forgets what was undone', async () => {
    const client = await database.pool.connect();
    try {
      await client.query('BEGIN');
      await pair(onClient(client), [[randomUUID(), dispatch]]);
      await client.query('ROLLBACK');
    } finally {
      client.release();
    }
    expect(await counted()).toEqual([0, 0, 0]);
  });
});
