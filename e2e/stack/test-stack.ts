import { randomBytes } from 'node:crypto';
import { freshDatabase, freshTopic, type FreshDatabase, kafkaBrokers } from '#test-bed';
import { ServiceProcess, freePort } from './service-process.js';

/** All services as processes of their own, over databases and a topic that no other test uses. */
export interface TestStack {
  /** Where alarms publishes. */
  topic: string;
  alarms: ServiceProcess & { url: string };
  relay: ServiceProcess;
  records: ServiceProcess & { url: string };
  partners: ServiceProcess & { url: string };
  databases: { alarms: FreshDatabase; records: FreshDatabase; partners: FreshDatabase };
  stop(): Promise<void>;
}

export async function startStack(): Promise<TestStack> {
  const databases = {
    alarms: await freshDatabase('alarms'),
    records: await freshDatabase('records'),
    partners: await freshDatabase('partners'),
  };
  const topic = freshTopic('trettio.processing.alarms');
  const shared = {
    HOST: '127.0.0.1',
    DATABASE_URL: databases.alarms.serverUrl,
    KAFKA_BROKERS: kafkaBrokers().join(','),
  };
  const [alarmsPort, recordsPort, partnersPort] = [await freePort(), await freePort(), await freePort()];
  const service = (entry: string, port: number, environment: Record<string, string>) => {
    const url = `http://127.0.0.1:${port}`;
    return new ServiceProcess(entry, { ...shared, PORT: String(port), ...environment }, url) as ServiceProcess & {
      url: string;
    };
  };
  const alarmsEnvironment = {
    DATABASE_NAME: databases.alarms.name,
    KAFKA_TOPIC: topic,
    PARTNERS_URL: `http://127.0.0.1:${partnersPort}`,
    OUTBOX_RELAY: 'off',
    DEVICE_SHIPPED_CONSUMER: 'off',
    DISCLOSURE_MAX_ATTEMPTS: '3',
    DISCLOSURE_BASE_DELAY_MS: '20',
    DISCLOSURE_TIMEOUT_MS: '2000',
  };
  const stack = {
    partners: service('partners/src/main.js', partnersPort, { DATABASE_NAME: databases.partners.name }),
    alarms: service('alarms/src/main.js', alarmsPort, alarmsEnvironment),
    relay: new ServiceProcess('alarms/src/relay/main.js', { ...shared, ...alarmsEnvironment }),
    records: service('records/src/main.js', recordsPort, {
      DATABASE_NAME: databases.records.name,
      INTAKE_TOPICS: `${topic}=alarms`,
      INTAKE_GROUP: freshTopic('records'),
      KAFKA_TOPIC: freshTopic('by-hand'),
      QUARANTINE_KEY: randomBytes(32).toString('base64'),
    }),
  };
  const processes = Object.values(stack);
  try {
    await Promise.all(processes.map((each) => each.start()));
  } catch (error) {
    // What was started would keep the test runner from ending.
    await Promise.all(processes.map((each) => each.kill()));
    throw error;
  }
  return {
    ...stack,
    topic,
    databases,
    async stop() {
      await Promise.all(processes.map((each) => each.stop()));
      await Promise.all(Object.values(databases).map((database) => database.drop()));
    },
  };
}
