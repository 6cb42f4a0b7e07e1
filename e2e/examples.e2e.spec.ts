import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { type FreshDatabase, eventually, freshDatabase, freshTopic, kafkaBrokers } from '#test-bed';
import { ServiceProcess, freePort } from './stack/service-process.js';

const EXAMPLES = fileURLToPath(new URL('../docs/examples', import.meta.url));

interface Example {
  language: string;
  command: [program: string, ...args: string[]];
  folder: string;
  /** Whether the machine can run it: a command that says so, and what is missing when it fails. */
  needs: [program: string, ...args: string[]];
  missing: string;
}

const EXAMPLE_RUNS: readonly Example[] = [
  {
    language: 'Python',
    command: ['python3', 'publish.py'],
    folder: EXAMPLES,
    needs: ['python3', '-c', 'import confluent_kafka'],
    missing: 'python3 with confluent-kafka',
  },
  {
    language: 'the shell',
    command: ['bash', 'publish.sh'],
    folder: EXAMPLES,
    needs: ['kcat', '-V'],
    missing: 'kcat',
  },
  { language: 'Go', command: ['go', 'run', '.'], folder: `${EXAMPLES}/go`, needs: ['go', 'version'], missing: 'go' },
  {
    language: 'Java',
    command: ['mvn', '-q', '-B', 'compile', 'exec:java'],
    folder: `${EXAMPLES}/java`,
    needs: ['mvn', '-v'],
    missing: 'java with mvn',
  },
];

const isThere = ({ needs: [program, ...args] }: Example) => spawnSync(program, args, { stdio: 'ignore' }).status === 0;

describe('a service that joins from outside', () => {
  const topic = freshTopic('trettio.processing.example');
  let database: FreshDatabase;
  let records: ServiceProcess & { url: string };

  beforeAll(async () => {
    database = await freshDatabase('records');
    const port = await freePort();
    const environment = {
      PORT: String(port),
      DATABASE_URL: database.serverUrl,
      DATABASE_NAME: database.name,
      KAFKA_BROKERS: kafkaBrokers().join(','),
      KAFKA_TOPIC: freshTopic('by-hand'),
      INTAKE_TOPICS: `${freshTopic('other')}=alarms`,
      INTAKE_GROUP: freshTopic('records'),
      QUARANTINE_KEY: randomBytes(32).toString('base64'),
    };
    const url = `http://127.0.0.1:${port}`;
    records = new ServiceProcess('records/src/main.js', environment, url) as typeof records;
    await records.start();
  }, 120_000);

  afterAll(async () => {
    await records?.stop();
    await database?.drop();
  });

  it('is let in while the register runs', async () => {
    const answer = await fetch(`${records.url}/api/sources`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ topic, source: 'example', ownerRole: 'example-team' }),
    });
    expect(answer.status).toBe(201);
  });

  for (const example of EXAMPLE_RUNS) {
    const { language, missing } = example;
    if (!isThere(example)) {
      it.skip(`publishes an event from ${language} (not run: this machine has no ${missing})`, () => undefined);
      continue;
    }
    it(`publishes an event from ${language}, which the register then shows`, async () => {
      const { code, said, printed } = await run(example, topic);
      expect({ code, said: code === 0 ? '' : said }).toEqual({ code: 0, said: '' });
      // Maven colours even an empty line.
      const [id] = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(printed) ?? [];
      const shown = await eventually(async () => {
        const answer = await fetch(`${records.url}/api/events/${id}?lang=en`);
        return answer.ok && ((await answer.json()) as { event: { source: string }; undeclared: unknown[] });
      });
      expect(shown).toMatchObject({ event: { source: 'example' }, undeclared: [] });
    }, 300_000);
  }

  it('has left nothing in quarantine', async () => {
    const { sources } = (await (await fetch(`${records.url}/api/sources`)).json()) as {
      sources: { source: string; quarantined: number; events: number }[];
    };
    const ran = EXAMPLE_RUNS.filter(isThere).length;
    expect(sources.find(({ source }) => source === 'example')).toMatchObject({ quarantined: 0, events: ran });
  });
});

async function run({ command: [program, ...args], folder }: Example, topic: string) {
  const child = spawn(program, args, {
    cwd: folder,
    env: { ...process.env, KAFKA_BROKERS: kafkaBrokers().join(','), KAFKA_TOPIC: topic, SOURCE: 'example' },
  });
  let printed = '';
  let said = '';
  child.stdout.on('data', (text: Buffer) => (printed += text.toString()));
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { code, printed, said: said + printed };
}
