import { randomUUID } from 'node:crypto';
import { type ProcessingEvent, examine, encode } from '#processing-event';
import { eventually, freshTopic, kafkaBrokers } from '#test-bed';
import { connectIntake } from '../intake/connect-intake.js';
import type { RecipientView } from '../recipients/recipient.view.js';
import type { LogPageView } from '../sharing-log/read-log/read-log.view.js';
import type { SubjectRecipientsView } from '../subjects/subject-recipients.view.js';
import { get } from '../testing/read-api.js';
import { type RunningRecords, startRecords } from '../testing/start-records.js';
import { COLUMN_NAMES } from './columns.js';
import type { ManualEntryView } from './manual-disclosures.view.js';

interface Answer {
  status: number;
  body: ManualEntryView & { code?: string; errors?: { pointer: string; code: string; found: string }[] };
}

const inquiry = (more: object = {}) => ({
  at: '2026-11-20T14:05+01:00',
  subject: randomUUID(),
  subjectKind: 'suspected-intruder',
  activity: 'incident-report',
  purposes: ['incident-report'],
  legalBasis: 'A6-1-f',
  categories: ['offence-data'],
  recipient: 'exempel-myndighet',
  recipientClass: 'authority',
  role: 'authority-inquiry',
  country: 'SE',
  channel: 'phone',
  ...more,
});

const csv = (rows: readonly Record<string, unknown>[], delimiter = ',') =>
  [
    COLUMN_NAMES.join(delimiter),
    ...rows.map((row) =>
      COLUMN_NAMES.map((name) => (Array.isArray(row[name]) ? row[name].join(' ') : ((row[name] as string) ?? ''))).join(
        delimiter,
      ),
    ),
  ].join('\r\n');

/** The same table as another program writes it: other delimiter, quotes, columns turned round, one more that is empty. */
const resaved = (row: Record<string, unknown>) => {
  const names = COLUMN_NAMES.toReversed();
  const cell = (name: string) => (Array.isArray(row[name]) ? row[name].join('  ') : ((row[name] as string) ?? ''));
  return [names, names.map(cell)].map((cells) => cells.map((text) => `"${text}"`).join(';')).join('\n');
};

describe('disclosures entered by hand', () => {
  let records: RunningRecords;

  beforeAll(async () => {
    records = await startRecords({
      KAFKA_BROKERS: kafkaBrokers().join(','),
      KAFKA_TOPIC: freshTopic('by-hand'),
      INTAKE_GROUP: freshTopic('group'),
      INTAKE_TOPICS: `${freshTopic('other')}=alarms`,
      OUTBOX_RELAY: 'on',
    });
    await connectIntake(records.app, records.configuration);
  });
  afterAll(() => records.close());

  async function post(body: unknown, type = 'application/json', query = ''): Promise<Answer> {
    const response = await fetch(`${records.url}/api/manual-disclosures${query}`, {
      method: 'POST',
      headers: { 'content-type': type },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as Answer['body'] };
  }

  const outbox = async () =>
    (await records.database.query<{ event: ProcessingEvent }>('SELECT event FROM outbox ORDER BY position')).map(
      ({ event }) => event,
    );

  it('come in the same way as all others, and are marked wherever they are shown', async () => {
    const subject = randomUUID();
    const { status, body } = await post({ disclosures: [inquiry({ subject })] });
    expect(status).toBe(201);
    expect(body).toMatchObject({ dryRun: false, disclosures: [{ events: [expect.any(String), expect.any(String)] }] });
    const person = await eventually(async () => {
      const { body: shown } = await get<SubjectRecipientsView>(records, `/api/subjects/${subject}/recipients`);
      return shown.authorityInquiries.length > 0 && shown.authorityInquiries[0]!.received === 'yes' && shown;
    }, 60_000);
    expect(person.authorityInquiries).toMatchObject([{ key: 'exempel-myndighet', disclosures: 1, manual: 1 }]);
    const recipient = await get<RecipientView>(records, '/api/recipients/exempel-myndighet');
    expect(recipient.body).toMatchObject({ opened: 1, manual: 1, entries: 2 });
    const log = await get<LogPageView>(records, '/api/recipients/exempel-myndighet/sharing-log');
    expect(log.body.entries).toMatchObject([
      { phase: 'opened', manual: true, time: '2026-11-20T13:05:00.000Z' },
      { phase: 'closed', outcome: 'acknowledged', manual: true },
    ]);
    const event = await get(records, `/api/events/${body.disclosures[0]!.events[0]}`);
    expect(event.body).toMatchObject({ event: { source: 'records' }, entry: { leaf: { manual: true } } });
    const sources = await get<{ sources: object[] }>(records, '/api/sources');
    expect(sources.body.sources).toContainEqual(
      expect.objectContaining({ source: 'records', sequence: 'dense', lastSequence: 2, missing: 0 }),
    );
  });

  it('are read from CSV, with commas or with semicolons, rows of one mark as one disclosure', async () => {
    const rows = [
      inquiry({ disclosure: 'call-1' }),
      inquiry({ disclosure: 'call-1' }),
      inquiry({ outcome: 'not-sent' }),
    ];
    const { status, body } = await post(`\uFEFF${csv(rows, ';')}`, 'text/csv; charset=utf-8');
    expect(status).toBe(201);
    expect(body.disclosures.map(({ events }) => events.length)).toEqual([4, 2]);
    const ids = new Set(body.disclosures.flatMap(({ events }) => events));
    const events = (await outbox()).filter(({ id }) => ids.has(id));
    expect(events.map(({ data }) => data.disclosure!.phase)).toEqual([
      'opened',
      'closed',
      'opened',
      'closed',
      'opened',
      'closed',
    ]);
    expect(events[5]!.data.disclosure).toMatchObject({ outcome: 'not-sent', attempts: 0, manual: true });
    for (const event of events) {
      const { key, value } = encode(event);
      const wire = { key: Buffer.from(key!), value: Buffer.from(value), headers: {} };
      expect(examine(wire, { now: new Date(), owner: 'records' })).toHaveProperty('event');
    }
  });

  it('enter the same rows once', async () => {
    const rows = [inquiry()];
    expect((await post({ disclosures: rows })).status).toBe(201);
    expect(await post({ disclosures: rows })).toMatchObject({ status: 409, body: { code: 'MANUAL.ENTERED_ALREADY' } });
    expect((await post({ disclosures: rows }, 'application/json', '?dryRun=true')).status).toBe(409);
  });

  it.each<[string, (row: Record<string, unknown>) => [body: unknown, type: string]]>([
    ['as JSON', (row) => [{ disclosures: [row] }, 'application/json']],
    ['with semicolons, quotes and other blanks', (row) => [resaved(row), 'text/csv']],
    ['at the same instant in another zone', (row) => [csv([{ ...row, at: '2026-11-20T13:05:00Z' }]), 'text/csv']],
    ['with its terms in another order', (row) => [csv([{ ...row, categories: 'photo offence-data' }]), 'text/csv']],
    ['with what is meant anyway', (row) => [csv([{ ...row, outcome: 'acknowledged' }]), 'text/csv']],
    ['under a mark', (row) => [csv([{ ...row, disclosure: 'call-1' }]), 'text/csv']],
  ])('know a row again that was read from CSV before and comes %s', async (_, again) => {
    const row = inquiry({ categories: ['offence-data', 'photo'] });
    expect((await post(csv([row]), 'text/csv')).status).toBe(201);
    const before = await outbox();
    const [body, type] = again(row);
    expect(await post(body, type)).toMatchObject({ status: 409, body: { code: 'MANUAL.ENTERED_ALREADY' } });
    expect(await outbox()).toEqual(before);
  });

  it('say which rows of a longer file were entered before, and enter none', async () => {
    const rows = [inquiry(), inquiry(), inquiry()];
    expect((await post(csv(rows.slice(1, 2)), 'text/csv')).status).toBe(201);
    const before = await outbox();
    for (const query of ['', '?dryRun=true']) {
      const { status, body } = await post(csv(rows), 'text/csv', query);
      expect([status, body.code, body.errors?.map(({ pointer }) => pointer)]).toEqual([
        409,
        'MANUAL.ENTERED_ALREADY',
        ['row 3'],
      ]);
    }
    expect(await outbox()).toEqual(before);
    expect((await post(csv([rows[0]!, rows[2]!]), 'text/csv')).status).toBe(201);
  });

  it('enter one of many that come at once with a row in common', async () => {
    const common = Array.from({ length: 20 }, () => inquiry());
    const files = Array.from({ length: 4 }, (_, index) => [inquiry(), ...(index % 2 ? common : common.toReversed())]);
    const answers = await Promise.all(files.map((rows) => post(csv(rows), 'text/csv')));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
  });

  it('are only checked in a dry run', async () => {
    const before = await outbox();
    const rows = [inquiry({ recipient: 'okand-firma' })];
    const dry = await post(csv(rows), 'text/csv', '?dryRun=true&lang=sv');
    expect(dry).toMatchObject({ status: 200, body: { dryRun: true, disclosures: [{}] } });
    expect(dry.body.undeclared).toContainEqual({
      kind: 'recipient',
      kindLabel: 'mottagare',
      term: 'okand-firma',
      activity: 'incident-report',
    });
    expect(await outbox()).toEqual(before);
    expect((await post(csv(rows), 'text/csv')).status).toBe(201);
  });

  it('tell every problem with row and column, never the value, and enter nothing', async () => {
    const before = await outbox();
    const rows = [
      inquiry(),
      inquiry({ subject: 'Anna Påhittad', at: '2026-11-20 14:05' }),
      inquiry({ at: '2999-01-01T00:00Z', legalBasis: '', purposes: ['incident-report', 'incident-report'] }),
    ];
    const { status, body } = await post(csv(rows), 'text/csv');
    expect({ status, code: body.code }).toEqual({ status: 400, code: 'MANUAL.INVALID_ROWS' });
    expect(body.errors!.map(({ pointer }) => pointer)).toEqual([
      'row 3, column at',
      'row 3, column subject',
      'row 4, column purposes',
      'row 4, column legalBasis',
      'row 4, column at',
    ]);
    expect(JSON.stringify(body)).not.toContain('Anna');
    expect(await outbox()).toEqual(before);
  });

  it.each<[string, unknown, string, string[]]>([
    ['no rows', { disclosures: [] }, 'application/json', ['']],
    ['no list', { disclosures: 'x' }, 'application/json', ['/disclosures']],
    ['an unknown member', { disclosures: [inquiry({ name: 'x' })] }, 'application/json', ['/disclosures/0']],
    ['a number', { disclosures: [inquiry({ channel: 7 })] }, 'application/json', ['/disclosures/0/channel']],
    [
      'a slug that is a phone number',
      { disclosures: [inquiry({ recipient: 'tel-0701740605' })] },
      'application/json',
      ['/disclosures/0/recipient'],
    ],
    ...['2026-02-30T10:00Z', '2026-11-20T24:00Z', '1969-12-31T22:00Z'].map(
      (at): [string, unknown, string, string[]] => [
        `the instant ${at}`,
        { disclosures: [inquiry({ at })] },
        'application/json',
        ['/disclosures/0/at'],
      ],
    ),
    ['a row that is there twice', csv(Array(2).fill(inquiry())), 'text/csv', ['row 3']],
    [
      'a person twice in one disclosure',
      {
        disclosures: ['2f1c7a52-4f0e-4b5a-9a55-0f3b3f5a7c11', '2f1c7a52-4f0e-4b5a-9a55-0f3b3f5a7c11'].map((subject) =>
          inquiry({ subject, disclosure: 'a' }),
        ),
      },
      'application/json',
      ['/disclosures/1/subject'],
    ],
    [
      'a disclosure that contradicts itself',
      { disclosures: [inquiry({ disclosure: 'a' }), inquiry({ disclosure: 'a', channel: 'post' })] },
      'application/json',
      ['/disclosures/1/channel'],
    ],
    [
      'a CSV file without its columns',
      'at,subject\n',
      'text/csv',
      COLUMN_NAMES.slice(2).flatMap((name) =>
        ['specialBasis', 'transferGround', 'outcome', 'disclosure'].includes(name) ? [] : [`row 1, column ${name}`],
      ),
    ],
    [
      'a column that nobody knows',
      `${COLUMN_NAMES.join(',')},note\n`,
      'text/csv',
      [`row 1, place ${COLUMN_NAMES.length + 1}`],
    ],
    ['an open quotation', `${COLUMN_NAMES.join(',')}\n"x`, 'text/csv', ['row 2']],
  ])('refuse %s', async (_, body, type, pointers) => {
    const answer = await post(body, type);
    expect({ status: answer.status, pointers: answer.body.errors?.map(({ pointer }) => pointer) }).toEqual({
      status: 400,
      pointers,
    });
  });

  it('refuse a file of more rows than one request holds, as it is read', async () => {
    const many = `${COLUMN_NAMES.join(',')}\n${'x\n'.repeat(1_000_000)}`;
    expect(await post(many, 'text/csv')).toMatchObject({ status: 413, body: { code: 'MANUAL.TOO_MANY_ROWS' } });
  });

  it('refuse other types of body', async () => {
    expect((await post('x', 'text/plain')).status).toBe(415);
    expect((await post('"at"')).status).toBe(400);
  });
});
