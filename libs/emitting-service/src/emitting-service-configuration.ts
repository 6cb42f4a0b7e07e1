import { IsIn, IsInt, IsNotEmpty, IsUrl, Matches, Max, Min, NotEquals } from 'class-validator';

const PORT_EXPECTED = 'PORT: a port number, 0 to 65535';
const REPLICATION_EXPECTED = 'KAFKA_REPLICATION_FACTOR: a whole number from 1, or -1 for what the broker says';
const IN_SYNC_EXPECTED = 'KAFKA_MIN_INSYNC_REPLICAS: a whole number from 1, or -1 for what the broker says';
const ATTEMPTS_EXPECTED = 'DISCLOSURE_MAX_ATTEMPTS: a whole number, 1 to 100';

/**
 * Environment of a service that emits processing events; each property is a variable, its initial value the default. A
 * service extends it with its own port, database and topic, and with what it alone needs.
 */
export abstract class EmittingServiceConfiguration {
  /** Address to listen on; loopback outside a container. */
  @IsNotEmpty({ message: 'HOST: an address to listen on, e.g. 127.0.0.1' })
  HOST = '127.0.0.1';

  @IsInt({ message: PORT_EXPECTED })
  @Min(0, { message: PORT_EXPECTED })
  @Max(65_535, { message: PORT_EXPECTED })
  abstract PORT: number;

  /** The PostgreSQL server; the service makes its own database there. */
  @Matches(/^postgres(ql)?:\/\//, {
    message: 'DATABASE_URL: postgres://user:password@host:port of a PostgreSQL server',
  })
  DATABASE_URL = '';

  @Matches(/^[a-z][a-z0-9_]{0,62}$/, { message: 'DATABASE_NAME: lower-case letters, digits and _' })
  abstract DATABASE_NAME: string;

  /** host:port, comma-separated. */
  @Matches(/^[^\s,:]+:\d+(,[^\s,:]+:\d+)*$/, { message: 'KAFKA_BROKERS: host:port, several separated by commas' })
  KAFKA_BROKERS = '127.0.0.1:9092';

  @Matches(/^[a-zA-Z0-9._-]{1,249}$/, { message: 'KAFKA_TOPIC: name of a Kafka topic' })
  abstract KAFKA_TOPIC: string;

  /** Copies of a topic that the service finds missing and makes. */
  @IsInt({ message: REPLICATION_EXPECTED })
  @Min(-1, { message: REPLICATION_EXPECTED })
  @NotEquals(0, { message: REPLICATION_EXPECTED })
  KAFKA_REPLICATION_FACTOR = -1;

  /** Of these, how many must have a record before its producer is answered. */
  @IsInt({ message: IN_SYNC_EXPECTED })
  @Min(-1, { message: IN_SYNC_EXPECTED })
  @NotEquals(0, { message: IN_SYNC_EXPECTED })
  KAFKA_MIN_INSYNC_REPLICAS = -1;

  /** Base URL below which each recipient has its key as first segment. */
  @IsUrl({ require_tld: false, require_protocol: true }, { message: 'PARTNERS_URL: an http or https URL' })
  PARTNERS_URL = 'http://127.0.0.1:3010';

  /** off: events stay in the outbox, for a relay that runs as a process of its own. */
  @IsIn(['on', 'off'], { message: 'OUTBOX_RELAY: on or off' })
  OUTBOX_RELAY: 'on' | 'off' = 'on';

  @IsInt({ message: ATTEMPTS_EXPECTED })
  @Min(1, { message: ATTEMPTS_EXPECTED })
  @Max(100, { message: ATTEMPTS_EXPECTED })
  DISCLOSURE_MAX_ATTEMPTS = 6;

  /** Milliseconds before the second attempt; doubles from there. */
  @IsInt({ message: 'DISCLOSURE_BASE_DELAY_MS: whole milliseconds from 1' })
  @Min(1, { message: 'DISCLOSURE_BASE_DELAY_MS: whole milliseconds from 1' })
  DISCLOSURE_BASE_DELAY_MS = 250;

  /** Milliseconds that a recipient has to answer. */
  @IsInt({ message: 'DISCLOSURE_TIMEOUT_MS: whole milliseconds from 1' })
  @Min(1, { message: 'DISCLOSURE_TIMEOUT_MS: whole milliseconds from 1' })
  DISCLOSURE_TIMEOUT_MS = 5_000;
}
