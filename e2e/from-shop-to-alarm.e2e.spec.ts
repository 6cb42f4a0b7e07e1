import { type RunningService, eventually, freshTopic, kafkaBrokers } from '#test-bed';
import { madeUpSystem } from '../apps/alarms/src/testing/made-up-system.js';
import { startAlarms } from '../apps/alarms/src/testing/start-alarms.js';
import { placed, shown, taken } from '../apps/logistics/src/testing/scenes.js';
import { startLogistics } from '../apps/logistics/src/testing/start-logistics.js';

const topics = {
  KAFKA_BROKERS: kafkaBrokers().join(','),
  DEVICE_SHIPPED_TOPIC: freshTopic('trettio.business.device-shipped'),
};

let logistics: RunningService;
let alarms: RunningService;
beforeAll(async () => {
  logistics = await startLogistics({
    environment: { ...topics, OUTBOX_RELAY: 'on', KAFKA_TOPIC: freshTopic('trettio.processing.logistics') },
  });
  alarms = await startAlarms({
    environment: { ...topics, DEVICE_SHIPPED_CONSUMER: 'on', DEVICE_SHIPPED_GROUP: freshTopic('alarms') },
  });
});
afterAll(async () => {
  await alarms?.stop();
  await logistics?.stop();
});

const install = (subjectRef: string, serialNumbers: readonly string[]) => {
  const system = madeUpSystem();
  return alarms.call('POST', '/api/systems', {
    ...system,
    customer: { ...system.customer, subjectRef },
    devices: serialNumbers.map((serialNumber) => ({ serialNumber, kind: 'motion' })),
  });
};

const owners = async (serialNumbers: readonly string[]) =>
  (
    await alarms.query<{ owner: string }>(
      'SELECT DISTINCT customer_ref AS owner FROM shipped_device WHERE serial_number = ANY ($1)',
      [serialNumbers],
    )
  ).map(({ owner }) => owner);

it('a device that was shipped to one customer is installed at no other, until it came back and was sold again', async () => {
  const order = await placed(logistics);
  await taken(logistics, order.id, 'reserve-items', 'ship-order');
  const { serialNumbers } = await shown(logistics, order.id);
  await eventually(async () => (await owners(serialNumbers)).includes(order.subjectRef));

  const other = await placed(logistics);
  const stranger = await install(other.subjectRef, serialNumbers);
  expect([stranger.status, stranger.body.code]).toEqual([409, 'SYSTEMS.DEVICE_OF_ANOTHER_CUSTOMER']);
  expect((await install(order.subjectRef, serialNumbers)).status).toBe(201);

  await taken(logistics, order.id, 'confirm-delivery', 'request-return', 'receive-return');
  await logistics.call('POST', `/api/orders/${other.id}/reservation`, { serialNumbers });
  await taken(logistics, other.id, 'ship-order');
  await eventually(async () => (await owners(serialNumbers)).includes(other.subjectRef));
  expect(await owners(serialNumbers)).toEqual([other.subjectRef]);
  expect((await install(other.subjectRef, serialNumbers)).status).toBe(201);

  const told = await logistics.query<{ sent: boolean }>('SELECT sent_at IS NOT NULL AS sent FROM business_outbox');
  expect(told).toEqual([{ sent: true }, { sent: true }]);
  const sequences = await logistics.query<{ sequence: number }>(
    'SELECT sequence::int FROM outbox WHERE sequence IS NOT NULL ORDER BY sequence',
  );
  expect(sequences.map(({ sequence }) => sequence)).toEqual(sequences.map((_, index) => index + 1));
});
