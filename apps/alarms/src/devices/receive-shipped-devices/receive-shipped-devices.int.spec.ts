import { randomUUID } from 'node:crypto';
import { type DeviceShipped, newDeviceShipped } from '#business-event';
import { KafkaConnection, type KafkaProducer, type PartitionBatch } from '#kafka';
import { uuid7 } from '#processing-event';
import { type RunningService, eventually, factsOf, freshTopic, kafkaBrokers } from '#test-bed';
import { madeUpSystem } from '../../testing/made-up-system.js';
import { startAlarms } from '../../testing/start-alarms.js';
import { ReceiveShippedDevicesService } from './receive-shipped-devices.service.js';

interface Position {
  accepted: number;
  duplicate: number;
  refused: number;
  control: number;
  read: number;
}

const topic = freshTopic('trettio.business.device-shipped');
const environment = {
  KAFKA_BROKERS: kafkaBrokers().join(','),
  DEVICE_SHIPPED_TOPIC: topic,
  DEVICE_SHIPPED_GROUP: freshTopic('alarms'),
  DEVICE_SHIPPED_CONSUMER: 'on',
};

let alarms: RunningService;
let producer: KafkaProducer;
beforeAll(async () => {
  const connection = new KafkaConnection({ brokers: kafkaBrokers(), clientId: 'a-test' });
  await connection.ensureTopics([{ topic, partitions: 2 }]);
  producer = connection.producer();
  alarms = await startAlarms({ environment });
});
afterAll(async () => {
  await producer?.close();
  await alarms?.stop();
});

let serial = 0;
const newSerial = () => `TR-SHIPPED-${(serial += 1)}`;

function shipped(customerRef: string, serialNumbers: string[], at = new Date()): DeviceShipped {
  return newDeviceShipped({ customerRef, orderId: randomUUID(), serialNumbers }, at, uuid7);
}

async function send(...events: (DeviceShipped | { customerRef: string; [field: string]: unknown })[]): Promise<void> {
  await producer.send(
    topic,
    events.map((event) => ({ key: event.customerRef, value: JSON.stringify(event) })),
  );
}

/** One record as the consumer hands it over. */
function batchOf(event: DeviceShipped, from: bigint): PartitionBatch {
  const value = Buffer.from(JSON.stringify(event));
  return {
    topic: 'another',
    partition: 0,
    from,
    next: from + 1n,
    highWatermark: from + 1n,
    records: [{ offset: from, key: null, value, headers: {} }],
    heartbeat: () => Promise.resolve(),
  };
}

async function position(): Promise<Position> {
  const [row] = await alarms.query<Position>(
    `SELECT coalesce(sum(accepted), 0)::int AS accepted, coalesce(sum(duplicate), 0)::int AS duplicate,
       coalesce(sum(refused), 0)::int AS refused, coalesce(sum(control), 0)::int AS control,
       coalesce(sum(next_offset - first_offset), 0)::int AS read FROM shipped_device_offset`,
  );
  return row!;
}

/** Resolves with the position once so many more records were read than at `before`. */
const readOn = (before: Position, records: number) =>
  eventually(async () => {
    const now = await position();
    return now.read === before.read + records && now;
  });

const ownerOf = async (serialNumber: string) =>
  (
    await alarms.query<{ owner: string }>('SELECT customer_ref AS owner FROM shipped_device WHERE serial_number = $1', [
      serialNumber,
    ])
  )[0]?.owner;

const install = (subjectRef: string, ...serialNumbers: string[]) => {
  const system = madeUpSystem();
  return alarms.call('POST', '/api/systems', {
    ...system,
    customer: { ...system.customer, subjectRef },
    devices: serialNumbers.map((serialNumber) => ({ serialNumber, kind: 'motion' })),
    contactPersons: [],
  });
};

it('knows whose devices were shipped, and states that it does', async () => {
  const [customerRef, one, other] = [randomUUID(), newSerial(), newSerial()];
  await send(shipped(customerRef, [one, other]));
  await eventually(async () => (await ownerOf(one)) === customerRef);
  expect(await ownerOf(other)).toBe(customerRef);
  const events = (await alarms.events()).filter(({ subject }) => subject === customerRef);
  expect(events.map(factsOf)).toMatchObject([
    { kind: 'customer', activity: 'system-installation', operation: 'collect', categories: ['device-ids'] },
  ]);
  expect(events[0]?.data.dataSource).toBe('own-services');
});

it('changes nothing by what comes again, also when the device went to another in between', async () => {
  const [first, second, device] = [randomUUID(), randomUUID(), newSerial()];
  const sent = shipped(first, [device], new Date('2026-11-20T10:00:00Z'));
  let before = await position();
  await send(sent, sent, sent);
  const once = await readOn(before, 3);
  expect([once.accepted - before.accepted, once.duplicate - before.duplicate]).toEqual([1, 2]);

  const sold = shipped(second, [device], new Date('2026-11-22T10:00:00Z'));
  await send(sold);
  await eventually(async () => (await ownerOf(device)) === second);
  before = await position();
  await send(sent, sold);
  await readOn(before, 2);
  expect(await ownerOf(device)).toBe(second);
  const events = (await alarms.events()).filter(({ subject }) => subject === first || subject === second);
  expect(events.map(({ subject }) => subject)).toEqual([first, second]);
});

it('counts what is no such event, tells nobody what it holds, and reads on', async () => {
  const [customerRef, device] = [randomUUID(), newSerial()];
  const before = await position();
  await send(
    { ...shipped(customerRef, [newSerial()]), name: 'Anna Påhittad' },
    { customerRef, serialNumbers: [] },
    shipped(customerRef, [device]),
  );
  const after = await readOn(before, 3);
  expect([after.refused - before.refused, after.accepted - before.accepted]).toEqual([2, 1]);
  expect(await ownerOf(device)).toBe(customerRef);
});

it('asks nobody but its own database where it stands: the same batch again changes nothing', async () => {
  const [customerRef, device] = [randomUUID(), newSerial()];
  const event = shipped(customerRef, [device]);
  const service = alarms.app.get(ReceiveShippedDevicesService, { strict: false });
  const assigned = { topic: 'another', partition: 0, clusterId: 'a-cluster', logStart: 5n, logEnd: 7n };
  expect(await service.takeAssignment([assigned], async () => [assigned])).toEqual([
    { topic: 'another', partition: 0, offset: 5n },
  ]);
  const batch = batchOf(event, 5n);
  await service.accept(batch, new Date());
  const before = await position();
  await service.accept(batch, new Date());
  expect(await position()).toEqual(before);
  expect(await service.takeAssignment([assigned], async () => [assigned])).toEqual([
    { topic: 'another', partition: 0, offset: 6n },
  ]);
  await expect(service.accept(batchOf(event, 9n), new Date())).rejects.toMatchObject({ expected: 6n });
  const cases = [
    [{ ...assigned, clusterId: 'other' }, 'DEVICES.OTHER_CLUSTER'],
    [{ ...assigned, logStart: 7n }, 'DEVICES.LOG_TRUNCATED'],
    [{ ...assigned, logStart: 0n, logEnd: 1n }, 'DEVICES.OFFSET_BEYOND_END'],
  ] as const;
  for (const [log, code] of cases)
    expect(await service.takeAssignment([log], async () => [log])).toMatchObject([
      { stopped: { code, retriable: false } },
    ]);
});

it('reads on by itself after its own database was away', async () => {
  const [customerRef, device] = [randomUUID(), newSerial()];
  alarms.database.break();
  await send(shipped(customerRef, [device]));
  await new Promise((resolve) => setTimeout(resolve, 300));
  alarms.database.mend();
  await eventually(async () => (await ownerOf(device)) === customerRef);
  const { accepted, duplicate, refused, control, read } = await position();
  expect(accepted + duplicate + refused + control).toBe(read);
});

describe('install-system', () => {
  it('refuses a device that was shipped to another, names where it stands, and saves nothing', async () => {
    const [owner, stranger, device] = [randomUUID(), randomUUID(), newSerial()];
    await send(shipped(owner, [device]));
    await eventually(async () => (await ownerOf(device)) === owner);
    const refused = await install(stranger, newSerial(), device);
    expect([refused.status, refused.body.code]).toEqual([409, 'SYSTEMS.DEVICE_OF_ANOTHER_CUSTOMER']);
    expect(refused.body.errors.map(({ pointer }) => pointer)).toEqual(['/devices/1/serialNumber']);
    expect(JSON.stringify(refused.body)).not.toContain(owner);
    expect(await alarms.query('SELECT 1 FROM customer WHERE subject_ref = $1', [stranger])).toEqual([]);
    expect((await alarms.events()).filter(({ subject }) => subject === stranger)).toEqual([]);
    expect((await install(owner, device)).status).toBe(201);
  });

  it('takes a device that nobody shipped: it is from before', async () => {
    expect((await install(randomUUID(), newSerial())).status).toBe(201);
  });
});
