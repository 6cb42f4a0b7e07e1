/** What a service's own environment is computed from. */
export interface ServiceContext {
  /** Base URL of each service, by name, e.g. http://127.0.0.1:3000. */
  readonly urls: Readonly<Record<string, string>>;
  /** 32 random bytes in base64: the key under which records keeps quarantined bytes. */
  readonly quarantineKey: string;
  /** 32 random bytes in base64: the key of marketing's suppression marks. */
  readonly suppressionKey: string;
}

export interface LocalService {
  readonly name: string;
  /** Compiled entry file, relative to the project root. */
  readonly entry: string;
  readonly defaultPort: number;
  /** Environment variable that moves the port. */
  readonly portVariable: string;
  environment(context: ServiceContext): Record<string, string>;
}

/** The services of the local stack. A new service joins with one row here. */
export const SERVICES: readonly LocalService[] = [
  {
    name: 'records',
    entry: 'dist/apps/records/src/main.js',
    defaultPort: 3000,
    portVariable: 'RECORDS_PORT',
    environment: ({ quarantineKey }) => ({
      QUARANTINE_KEY: quarantineKey,
      INTAKE_TOPICS: [
        'trettio.processing.alarms=alarms',
        'trettio.processing.billing=billing',
        'trettio.processing.logistics=logistics',
        'trettio.processing.marketing=marketing',
        // For trying: see the README on publishing from another language.
        'trettio.processing.example=example',
      ].join(','),
    }),
  },
  {
    name: 'alarms',
    entry: 'dist/apps/alarms/src/main.js',
    defaultPort: 3001,
    portVariable: 'ALARMS_PORT',
    environment: ({ urls }) => ({ PARTNERS_URL: urls['partners'] ?? '' }),
  },
  {
    name: 'billing',
    entry: 'dist/apps/billing/src/main.js',
    defaultPort: 3002,
    portVariable: 'BILLING_PORT',
    environment: ({ urls }) => ({ PARTNERS_URL: urls['partners'] ?? '' }),
  },
  {
    name: 'logistics',
    entry: 'dist/apps/logistics/src/main.js',
    defaultPort: 3003,
    portVariable: 'LOGISTICS_PORT',
    environment: ({ urls }) => ({ PARTNERS_URL: urls['partners'] ?? '' }),
  },
  {
    name: 'marketing',
    entry: 'dist/apps/marketing/src/main.js',
    defaultPort: 3004,
    portVariable: 'MARKETING_PORT',
    environment: ({ urls, suppressionKey }) => ({
      PARTNERS_URL: urls['partners'] ?? '',
      SUPPRESSION_KEY: suppressionKey,
    }),
  },
  {
    name: 'partners',
    entry: 'dist/apps/partners/src/main.js',
    defaultPort: 3010,
    portVariable: 'PARTNERS_PORT',
    environment: () => ({}),
  },
];

/** URLs of the services on the loopback interface, by name. */
export function serviceUrls(ports: Readonly<Record<string, number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(ports).map(([name, port]) => [name, `http://127.0.0.1:${port}`]));
}
