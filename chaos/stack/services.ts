import type { LocalService, ServiceContext } from '../../deploy/local/services.ts';

/** Where each service's events go, by its name; the register reads all of them. */
export const PROCESSING_TOPICS = {
  alarms: 'trettio.processing.alarms',
  logistics: 'trettio.processing.logistics',
  records: 'trettio.processing.records',
} as const;

/** What logistics tells alarms; nobody reads it here. */
export const BUSINESS_TOPIC = 'trettio.business.device-shipped';

/** Group by which all replicas of the register read. */
export const INTAKE_GROUP = 'trettio-records';

/**
 * Shorter than in operation: a killed sender's lease, and a killed intake's seat in its group, are what a round would
 * spend its time waiting for.
 */
const QUICK = { DISCLOSURE_TIMEOUT_MS: '500', DISCLOSURE_BASE_DELAY_MS: '50' };
const INTAKE_SESSION_TIMEOUT_MS = '6000';

const alarms = ({ urls }: ServiceContext): Record<string, string> => ({
  ...QUICK,
  PARTNERS_URL: urls['partners'] ?? '',
  OUTBOX_RELAY: 'off',
  DEVICE_SHIPPED_CONSUMER: 'off',
});

const intake = ({ quarantineKey }: ServiceContext): Record<string, string> => ({
  QUARANTINE_KEY: quarantineKey,
  INTAKE_TOPICS: [PROCESSING_TOPICS.alarms, PROCESSING_TOPICS.logistics]
    .map((topic) => `${topic}=${topic.split('.').at(-1)}`)
    .join(','),
  KAFKA_TOPIC: PROCESSING_TOPICS.records,
  INTAKE_GROUP,
  INTAKE_SESSION_TIMEOUT_MS,
});

function row(name: string, entry: string, environment: LocalService['environment']): LocalService {
  // Ports are always given; the defaults are for the local stack.
  return { name, entry: `dist/apps/${entry}`, defaultPort: 0, portVariable: '', environment };
}

/** The processes of a chaos run: the register twice, alarms with a relay beside it, logistics with its relay within. */
export const CHAOS_SERVICES: readonly LocalService[] = [
  row('partners', 'partners/src/main.js', () => ({})),
  row('intake-1', 'records/src/main.js', intake),
  row('intake-2', 'records/src/main.js', intake),
  row('alarms', 'alarms/src/main.js', alarms),
  row('relay', 'alarms/src/relay/main.js', alarms),
  row('logistics', 'logistics/src/main.js', ({ urls }) => ({ ...QUICK, PARTNERS_URL: urls['partners'] ?? '' })),
];
