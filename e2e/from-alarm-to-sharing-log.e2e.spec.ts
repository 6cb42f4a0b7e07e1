import { createHash } from 'node:crypto';
import type { ProcessingEvent } from '#processing-event';
import { KafkaConnection } from '#kafka';
import { eventually, kafkaBrokers } from '#test-bed';
import { AlarmsClient } from './stack/alarms-client.js';
import { type TestStack, startStack } from './stack/test-stack.js';

interface DisclosureRow {
  id: string;
  reached_id: string | null;
  recipient: string;
  path: string | null;
  outcome: string;
  salt: Buffer;
  receipt: string | null;
  attempts: number;
}

interface Received {
  key: string;
  recipient: string;
  answer: 'accepted' | 'refused' | 'failed' | 'dropped';
  body: string;
}

/** What a disclosure must have ended as, when the recipient says this of it. */
const OUTCOME_OF = { accepted: 'acknowledged', refused: 'refused', failed: 'failed', dropped: 'unknown' } as const;

describe('from a raised alarm to the sharing log', () => {
  let stack: TestStack;
  let alarms: AlarmsClient;

  beforeAll(async () => {
    stack = await startStack();
    alarms = new AlarmsClient(stack.alarms.url);
  }, 120_000);

  afterAll(async () => {
    await stack?.stop();
  });

  async function fault(recipient: string, mode: string, times: number): Promise<void> {
    const response = await fetch(`${stack.partners.url}/sandbox/recipients/${recipient}/fault`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ mode, times }),
    });
    if (!response.ok) throw new Error(`the sandbox answered ${response.status}`);
  }

  async function ask<Row>(
    database: keyof TestStack['databases'],
    sql: string,
    parameters: unknown[] = [],
  ): Promise<Row[]> {
    return (await stack.databases[database].pool.query(sql, parameters)).rows as Row[];
  }

  /** Waits until every disclosure is closed and every event taken in. */
  async function settled(): Promise<void> {
    await eventually(async () => {
      const [open] = await ask<{ n: number }>(
        'alarms',
        `SELECT (SELECT count(*) FROM disclosure WHERE status = 'opened')::int + (SELECT count(*) FROM outbox_waiting)::int AS n`,
      );
      if (open!.n > 0) return false;
      const [emitted] = await ask<{ n: number }>('alarms', 'SELECT last_sequence::int AS n FROM outbox_relay');
      const [taken] = await ask<{ n: number }>('records', 'SELECT sequenced::int AS n FROM source');
      return emitted!.n > 0 && emitted!.n === taken?.n;
    }, 60_000);
  }

  async function disclosures(): Promise<DisclosureRow[]> {
    return ask<DisclosureRow>(
      'alarms',
      'SELECT id, reached_id, recipient, path, outcome, salt, receipt, attempts FROM disclosure',
    );
  }

  async function received(): Promise<Map<string, Received>> {
    const found = new Map<string, Received>();
    for (let after: number | undefined; ;) {
      const page = (await (
        await fetch(`${stack.partners.url}/sandbox/received?limit=100${after === undefined ? '' : `&after=${after}`}`)
      ).json()) as { items: Received[]; next?: number };
      for (const item of page.items) found.set(item.key, item);
      if (page.next === undefined) return found;
      after = page.next;
    }
  }

  /** Everything the register holds, without the places in Kafka it came from. */
  async function businessRows(): Promise<Record<string, unknown[]>> {
    const tables = [
      'event',
      'shape',
      'observation',
      'observed_day',
      'correction',
      'corrected_event',
      'shape_subject',
      'persons_concerned',
      'sharing_log',
      'leaf_form',
      'sharing_log_entry',
      'sharing_log_subject',
      'source',
      'open_term',
      'quarantine',
    ];
    return Object.fromEntries(
      await Promise.all(
        tables.map(
          async (table) => [table, await ask('records', `SELECT t::text FROM ${table} t ORDER BY 1`)] as const,
        ),
      ),
    );
  }

  it('says of every disclosure, person by person, what the recipient says', async () => {
    const homes = [];
    for (let number = 1; number <= 12; number += 1) homes.push(await alarms.install(number));
    const calm = homes.slice(0, 6);
    for (const { systemId } of calm) {
      await alarms.arm(systemId);
      await alarms.incident(systemId, 'intrusion');
    }
    for (const { subjectRef } of calm) await alarms.history(subjectRef);
    await settled();
    expect(new Set((await disclosures()).map(({ outcome }) => outcome))).toEqual(new Set(['acknowledged']));

    // One home for each way in which a recipient can misbehave; as often as the gate tries.
    const injected = new Map<string, string>();
    for (const [index, [recipient, mode, times, outcome]] of [
      ['larm-assistans', 'drop-after', 3, 'unknown'],
      ['exempel-larmcentral', 'refuse', 1, 'refused'],
      ['larm-assistans', 'fail-after', 3, 'failed'],
      ['exempel-larmcentral', 'fail-before', 2, 'acknowledged'],
      ['larm-assistans', 'drop-before', 1, 'acknowledged'],
    ].entries() as ArrayIterator<[number, [string, string, number, string]]>) {
      await fault(recipient, mode, times);
      const before = new Set((await disclosures()).map(({ id }) => id));
      await alarms.incident(homes[6 + index]!.systemId);
      await settled();
      const mine = (await disclosures()).filter((row) => !before.has(row.id) && row.recipient === recipient);
      expect(mine.map((row) => row.outcome)).toEqual([outcome]);
      injected.set(mine[0]!.id, outcome);
    }
    // Nobody listens: provably nothing left.
    await stack.partners.stop();
    const before = new Set((await disclosures()).map(({ id }) => id));
    await alarms.incident(homes[11]!.systemId);
    await settled();
    await stack.partners.start();
    const notSent = (await disclosures()).filter((row) => !before.has(row.id));
    expect(notSent.length).toBeGreaterThanOrEqual(3);
    for (const row of notSent) injected.set(row.id, 'not-sent');

    const answers = await received();
    const all = await disclosures();
    for (const row of all) {
      const answer = answers.get(row.id);
      if (row.path !== null)
        expect([row.id, row.outcome]).toEqual([row.id, answer ? OUTCOME_OF[answer.answer] : 'not-sent']);
      expect([row.id, row.outcome]).toEqual([row.id, injected.get(row.id) ?? 'acknowledged']);
      if (answer) expect(row.receipt).toBe(createHash('sha256').update(row.salt).update(answer.body).digest('hex'));
    }
    expect([...answers.keys()].filter((key) => !all.some(({ id }) => id === key))).toEqual([]);
  }, 180_000);

  it('has one closing event and one closing entry, found by its tag, for each person of each disclosure', async () => {
    const events = (await ask<{ event: ProcessingEvent }>('alarms', 'SELECT event FROM outbox')).map(
      ({ event }) => event,
    );
    const rows = await disclosures();
    const outcomes = new Map(
      rows.flatMap(
        ({ id, reached_id, outcome }) =>
          [[id, outcome], ...(reached_id ? [[reached_id, outcome]] : [])] as [string, string][],
      ),
    );
    const links = await ask<{ subject: string; event_id: string; salt: Buffer; recipient: string; leaf: string }>(
      'records',
      'SELECT subject, event_id, salt, recipient, leaf FROM sharing_log_subject JOIN sharing_log_leaf USING (log_id, index) JOIN sharing_log ON sharing_log.id = log_id',
    );
    // The tag alone leads to the entry: its bytes are made here from the salt, not taken from the product's code.
    const byTag = new Map(
      links.map(({ leaf }) => [(JSON.parse(leaf) as { tag: string }).tag, JSON.parse(leaf) as Record<string, unknown>]),
    );
    const linkOf = new Map(links.map((link) => [link.event_id, link]));
    const ofDisclosures = events.filter(({ data }) => data.disclosure && data.disclosure.phase !== 'withheld');
    expect(ofDisclosures.length).toBe(links.length);
    const opened = ofDisclosures.filter(({ data }) => data.disclosure!.phase === 'opened');
    for (const open of opened) {
      const { disclosure, recipient } = open.data;
      const closings = ofDisclosures.filter(
        (event) =>
          event.data.disclosure!.id === disclosure!.id &&
          event.data.disclosure!.phase === 'closed' &&
          event.subject === open.subject,
      );
      expect(closings.map(({ data }) => data.disclosure!.outcome)).toEqual([outcomes.get(disclosure!.id)]);
      for (const event of [open, ...closings]) {
        const { salt } = linkOf.get(event.id)!;
        const preimage = Buffer.concat([
          salt,
          ...[event.subject!, event.id].map((uuid) => Buffer.from(uuid.replaceAll('-', ''), 'hex')),
        ]);
        const leaf = byTag.get(createHash('sha256').update(preimage).digest('hex'));
        expect(leaf).toMatchObject({
          recipient: recipient!.key,
          phase: event.data.disclosure!.phase,
          time: event.time,
          categories: [...event.data.categories].sort(),
        });
        expect(leaf?.['outcome']).toBe(event.data.disclosure!.outcome);
      }
    }
    expect(opened.length * 2).toBe(links.length);
  });

  it('takes in the whole topic again, from the first offset, without changing a row', async () => {
    await settled();
    const producer = new KafkaConnection({ brokers: kafkaBrokers(), clientId: 'test' }).producer();
    await producer.send(stack.topic, [{ key: null, value: 'no event' }]);
    await producer.close();
    await eventually(async () => (await ask('records', 'SELECT 1 FROM quarantine')).length === 1);
    const before = await businessRows();
    expect(before['sharing_log_entry']!.length).toBeGreaterThan(100);
    const [first] = await ask<{ accepted: number }>(
      'records',
      'SELECT sum(accepted)::int AS accepted FROM intake_offset',
    );
    await stack.records.stop();
    await ask('records', 'DELETE FROM intake_offset');
    await stack.records.start();
    await eventually(async () => {
      const [again] = await ask<{ duplicate: number }>(
        'records',
        'SELECT sum(duplicate)::int AS duplicate FROM intake_offset',
      );
      return again?.duplicate === first!.accepted;
    });
    expect(await businessRows()).toEqual(before);
  }, 60_000);

  it('changes nothing when the relay is killed between sending and marking', async () => {
    await settled();
    // Marking waits in the database, so the moment after sending lasts until we have looked.
    await ask(
      'alarms',
      `CREATE FUNCTION wait_before_marking() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(60); RETURN NEW; END $$`,
    );
    await ask(
      'alarms',
      `CREATE TRIGGER wait_before_marking BEFORE INSERT ON outbox_sent_until FOR EACH ROW EXECUTE FUNCTION wait_before_marking()`,
    );
    const { systemId } = await alarms.install(99);
    const unmarked = await eventually(async () => {
      const rows = await ask<{ id: string }>('alarms', 'SELECT id FROM outbox_waiting');
      if (rows.length === 0) return undefined;
      const taken = await ask<{ id: string }>('records', 'SELECT id FROM event WHERE id = ANY ($1::uuid[])', [
        rows.map(({ id }) => id),
      ]);
      return taken.length > 0 ? taken : undefined;
    });
    await stack.relay.kill();
    await ask(
      'alarms',
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'outbox relay%' AND datname = current_database()`,
    );
    await ask('alarms', 'DROP TRIGGER wait_before_marking ON outbox_sent_until');
    const before = await ask<{ n: number }>('records', 'SELECT sum(duplicate)::int AS n FROM intake_offset');
    await stack.relay.start();
    await settled();
    const after = await ask<{ n: number }>('records', 'SELECT sum(duplicate)::int AS n FROM intake_offset');
    expect(after[0]!.n - before[0]!.n).toBeGreaterThanOrEqual(unmarked.length);
    const [counted] = await ask<{ events: number; ids: number; last: number }>(
      'records',
      'SELECT (SELECT sum(events)::int FROM observation) AS events, (SELECT count(*)::int FROM event) AS ids, (SELECT last_sequence::int FROM source) AS last',
    );
    expect(counted).toEqual({ events: counted!.last, ids: counted!.last, last: counted!.last });
    expect(systemId).toBeDefined();
  }, 60_000);

  it('set aside the one bad record, and adds up', async () => {
    const stats = (await (await fetch(`${stack.records.url}/api/stats`)).json()) as { intake: Record<string, number> };
    const { accepted, duplicate, quarantined, control, offsets } = stats.intake as Record<
      'accepted' | 'duplicate' | 'quarantined' | 'control' | 'offsets',
      number
    >;
    expect(quarantined).toBe(1);
    expect(accepted + duplicate + quarantined + control).toBe(offsets);
  });
});
