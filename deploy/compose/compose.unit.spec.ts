import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readConfiguration } from '#config';
import { SERVICES } from '../local/services.ts';
import { interpolate, readEnvFile, variablesIn } from './interpolate.ts';
import { copiedFromContext, readDockerfile } from './read-dockerfile.ts';

interface ComposeService {
  build?: string;
  image: string;
  command?: string[];
  environment: Record<string, string | number>;
  ports: string[];
  volumes?: string[];
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: { test: string[] };
}

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

const composeText = read('docker-compose.yml');
const example = readEnvFile(read('.env.example'));
const filledIn = {
  ...example,
  POSTGRES_PASSWORD: 'abc123',
  QUARANTINE_KEY: Buffer.alloc(32, 1).toString('base64'),
  SUPPRESSION_KEY: Buffer.alloc(32, 2).toString('base64'),
  KAFKA_CLUSTER_ID: 'f'.repeat(22),
};
const compose = parse(interpolate(composeText, filledIn), { merge: true }) as {
  services: Record<string, ComposeService>;
  volumes: Record<string, unknown>;
};
const { postgres, kafka, ...own } = compose.services;

/** Read by the logger, before there is a configuration. */
const READ_ELSEWHERE = ['LOG_LEVEL'];

/** What whoever runs the containers may want otherwise; the rest follows from the other containers, or from a secret. */
const TUNED: Readonly<Record<string, readonly string[]>> = {
  records: [
    'QUARANTINE_CAP',
    'QUARANTINE_CAP_PER_SOURCE',
    'INTAKE_SESSION_TIMEOUT_MS',
    'FINDINGS_EVERY_MINUTES',
    'FINDINGS_TOPIC',
    'FINDINGS_WEBHOOK_URL',
    'FINDINGS_WEBHOOK_SECRET',
  ],
  ...Object.fromEntries(
    ['alarms', 'billing', 'logistics', 'marketing'].map((name) => [
      name,
      ['DISCLOSURE_MAX_ATTEMPTS', 'DISCLOSURE_BASE_DELAY_MS', 'DISCLOSURE_TIMEOUT_MS'],
    ]),
  ),
};

/** The class that says which variables a service reads. */
async function configurationOf(service: string): Promise<new () => object> {
  const exported = (await import(`../../apps/${service}/src/configuration.ts`)) as Record<string, unknown>;
  const [, found] =
    Object.entries(exported).find(([name]) => name.endsWith('Configuration') && /^[A-Z]/.test(name)) ?? [];
  if (typeof found !== 'function')
    throw new Error(`apps/${service}/src/configuration.ts exports no class …Configuration`);
  return found as new () => object;
}

describe('docker-compose.yml', () => {
  it('runs the services of the local stack, and the two servers', () => {
    expect(Object.keys(own).sort()).toEqual(SERVICES.map(({ name }) => name).sort());
    expect(postgres?.image).toBe('postgres:18');
    expect(kafka?.image).toMatch(/^apache\/kafka:4\.\d+\.\d+$/);
  });

  it('publishes every port on the loopback only, on the port that the local stack uses', () => {
    const published = Object.entries(compose.services).map(([name, { ports }]) => [name, ports]);
    for (const [name, ports] of published)
      expect([name, ports]).toEqual([name, [expect.stringMatching(/^127\.0\.0\.1:\d+:\d+$/)]]);
    for (const { name, defaultPort } of SERVICES)
      expect(own[name]?.ports).toEqual([`127.0.0.1:${defaultPort}:${own[name]?.environment['PORT']}`]);
  });

  it('has no default for a secret', () => {
    for (const secret of ['POSTGRES_PASSWORD', 'QUARANTINE_KEY', 'SUPPRESSION_KEY', 'KAFKA_CLUSTER_ID']) {
      expect(example[secret]).toBe('');
      expect(() => interpolate(composeText, { ...filledIn, [secret]: '' })).toThrow(secret);
    }
    // What is no secret may be left out.
    expect(() => interpolate(composeText, { ...filledIn, DEPLOYMENT: '', RECORDS_PORT: '' })).not.toThrow();
  });

  it('reads exactly the variables that .env.example explains', () => {
    expect([...variablesIn(composeText)].sort()).toEqual(Object.keys(example).sort());
    expect(readFileSync(join(ROOT, '.gitignore'), 'utf8').split('\n')).toContain('.env');
  });

  it('keeps the data of both servers in volumes, and declares those', () => {
    const used = [postgres, kafka].flatMap((server) => server?.volumes ?? []).map((volume) => volume.split(':'));
    expect(used.map(([name]) => name).sort()).toEqual(Object.keys(compose.volumes).sort());
    expect(kafka?.volumes).toEqual([`kafka:${kafka?.environment['KAFKA_LOG_DIRS']}`]);
  });

  it('waits for servers that are healthy, and can know it', () => {
    for (const [name, { depends_on: needs = {} }] of Object.entries(own)) {
      expect([name, needs]).toEqual([name, expect.objectContaining({ postgres: { condition: 'service_healthy' } })]);
      for (const needed of Object.keys(needs)) expect(compose.services[needed]?.healthcheck ?? 'none').not.toBe('none');
    }
  });

  it("gives Kafka's clients addresses that they can reach", () => {
    const listens = String(kafka?.environment['KAFKA_LISTENERS']);
    const [inside, outside] = String(kafka?.environment['KAFKA_ADVERTISED_LISTENERS']).split(',');
    expect(inside).toBe(`SERVICES://${own['records']?.environment['KAFKA_BROKERS']}`);
    expect(outside).toBe(`HOST://127.0.0.1:${example['KAFKA_PORT']}`);
    expect(listens).toBe('SERVICES://:9092,CONTROLLER://:9093,HOST://:19092');
    expect(kafka?.ports).toEqual([`127.0.0.1:${example['KAFKA_PORT']}:19092`]);
  });

  describe.each(Object.entries(own))('%s', (name, service) => {
    it('sets variables that the service knows, and all that it needs', async () => {
      const Configuration = await configurationOf(name);
      const known = [...Object.keys(new Configuration()), ...READ_ELSEWHERE];
      expect(known).toEqual(expect.arrayContaining(Object.keys(service.environment)));
      const environment = Object.fromEntries(
        Object.entries(service.environment).map(([key, value]) => [key, String(value)]),
      );
      expect(() => readConfiguration(Configuration, { HOST: '0.0.0.0', ...environment })).not.toThrow();
    });

    it('passes on what can be tuned, with the service’s own default where nothing is said', async () => {
      const set = (environment: Record<string, string>) =>
        (parse(interpolate(composeText, environment), { merge: true }) as typeof compose).services[name]!.environment;
      const defaults = new (await configurationOf(name))() as Readonly<Record<string, string | number>>;
      for (const variable of [...READ_ELSEWHERE, ...(TUNED[name] ?? [])]) {
        expect(String(set({ ...filledIn, [variable]: '7001' })[variable])).toBe('7001');
        const own = String(defaults[variable] ?? 'info');
        expect([variable, String(set({ ...filledIn, [variable]: '' })[variable])]).toEqual([variable, own]);
        expect([variable, example[variable]]).toEqual([variable, own]);
      }
    });

    it('gets what the local stack gives it', () => {
      const given = SERVICES.find((local) => local.name === name)?.environment({
        urls: {},
        quarantineKey: '',
        suppressionKey: '',
      });
      expect(Object.keys(service.environment)).toEqual(expect.arrayContaining(Object.keys(given ?? {})));
      if (given?.['INTAKE_TOPICS'] !== undefined)
        expect(service.environment['INTAKE_TOPICS']).toBe(given['INTAKE_TOPICS']);
    });

    it('runs an entry that the build makes', () => {
      const entry = service.command?.at(-1) ?? '';
      expect(entry).toBe(SERVICES.find((local) => local.name === name)?.entry);
      expect(existsSync(join(ROOT, entry.replace(/^dist\//, '').replace(/\.js$/, '.ts')))).toBe(true);
    });

    it('finds other services by their names and ports', () => {
      for (const value of Object.values(service.environment)) {
        const [, host, port] = /^http:\/\/([a-z-]+):(\d+)/.exec(String(value)) ?? [];
        if (host !== undefined) expect(String(own[host]?.environment['PORT'])).toBe(port);
      }
    });
  });
});

describe('Dockerfile', () => {
  const instructions = readDockerfile(read('Dockerfile'));
  const last = Math.max(...instructions.map(({ stage }) => stage));
  const texts = (name: string, stage?: number): string[] =>
    instructions.filter((each) => each.name === name && (stage ?? each.stage) === each.stage).map(({ text }) => text);

  it('builds on the Node that the project names', () => {
    const [major] = read('.nvmrc').split('.');
    for (const base of texts('FROM')) expect(base).toMatch(new RegExp(`^node:${major}-slim( AS [a-z]+)?$`));
  });

  it('copies what is there and what .dockerignore lets through', () => {
    const allowed = read('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1));
    const copied = copiedFromContext(instructions);
    expect([...new Set(copied)].sort()).toEqual(allowed.sort());
    expect(copied.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('runs scripts that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const run = texts('RUN').flatMap((text) => [...text.matchAll(/npm run (\S+)/g)].map(([, script]) => script));
    expect(run).toEqual(['build']);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(run));
  });

  it('takes from stages that come before', () => {
    const named = texts('FROM').map((text) => / AS (\w+)$/.exec(text)?.[1]);
    const sources = texts('COPY', last).map((text) => /^--from=(\w+) /.exec(text)?.[1]);
    expect(sources).toHaveLength(3);
    expect(named.slice(0, last)).toEqual(expect.arrayContaining(sources));
  });

  it('does not run as root, and says when it is well', () => {
    expect(texts('USER', last)).toEqual(['node']);
    expect(texts('HEALTHCHECK', last)).toEqual([expect.stringContaining('/health')]);
    expect(texts('ENV', last).join(' ')).toContain('HOST=0.0.0.0');
  });
});
