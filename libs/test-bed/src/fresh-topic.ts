import { randomBytes } from 'node:crypto';

export function kafkaBrokers(): string[] {
  const brokers = process.env['KAFKA_BROKERS'];
  if (!brokers) throw new Error('KAFKA_BROKERS is not set: integration tests run under Jest’s global setup');
  return brokers.split(',');
}

/** Name of a topic, or of a group, that no other test uses. */
export function freshTopic(prefix = 'test'): string {
  return `${prefix}.${randomBytes(6).toString('hex')}`;
}
