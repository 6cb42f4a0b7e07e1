import { IsIn, IsInt, IsString, IsUrl, Matches, Max, Min, MinLength, NotEquals, ValidateIf } from 'class-validator';
import { readConfiguration } from '#config';

/** What the records service reads from its environment. */
export class RecordsConfiguration {
  /** Address to listen on; loopback until access control is built. */
  @IsString()
  HOST = '127.0.0.1';

  @IsInt()
  @Min(0)
  @Max(65_535)
  PORT = 3000;

  /** Server on which the database lies. */
  @IsUrl(
    { protocols: ['postgres', 'postgresql'], require_tld: false },
    { message: 'DATABASE_URL must be a postgresql:// URL' },
  )
  DATABASE_URL = '';

  @Matches(/^[a-z][a-z0-9_]{0,62}$/)
  DATABASE_NAME = 'trettio_records';

  @Matches(/^[^,\s]+:\d+(,[^,\s]+:\d+)*$/, { message: 'KAFKA_BROKERS must be host:port, joined by commas' })
  KAFKA_BROKERS = '127.0.0.1:9092';

  /** Topics that are read from the start, with the source that owns each: `topic=source`, joined by commas. */
  @Matches(/^[A-Za-z0-9._-]+=[a-z0-9-]+(,[A-Za-z0-9._-]+=[a-z0-9-]+)*$/, {
    message: 'INTAKE_TOPICS must be topic=source, joined by commas',
  })
  INTAKE_TOPICS = 'trettio.processing.alarms=alarms';

  /** The register's own topic: what was entered by hand goes out and comes in by it. */
  @Matches(/^[A-Za-z0-9][A-Za-z0-9._-]{0,248}$/, { message: 'KAFKA_TOPIC must be the name of a Kafka topic' })
  KAFKA_TOPIC = 'trettio.processing.records';

  /** off: what was entered by hand stays in the outbox, for a replica that has it on. */
  @IsIn(['on', 'off'], { message: 'OUTBOX_RELAY must be on or off' })
  OUTBOX_RELAY: 'on' | 'off' = 'on';

  @IsString()
  INTAKE_GROUP = 'trettio-records';

  /** Milliseconds after which the partitions of a replica that was killed go to the others, or to itself started anew. */
  @IsInt()
  @Min(6_000)
  @Max(300_000)
  INTAKE_SESSION_TIMEOUT_MS = 10_000;

  /** Partitions of a topic that intake finds missing and creates. */
  @IsInt()
  @Min(1)
  KAFKA_PARTITIONS = 6;

  /** Copies of such a topic; -1: as the broker says. */
  @IsInt()
  @Min(-1)
  @NotEquals(0)
  KAFKA_REPLICATION_FACTOR = -1;

  /** Of these, how many must have a record before its producer is answered; -1: as the broker says. */
  @IsInt()
  @Min(-1)
  @NotEquals(0)
  KAFKA_MIN_INSYNC_REPLICAS = -1;

  /** Keys of the quarantine, 32 bytes in base64 each, joined by commas: the first seals, all of them open. */
  @Matches(/^[A-Za-z0-9+/]{43}=(,[A-Za-z0-9+/]{43}=)*$/, {
    message: 'QUARANTINE_KEY must be 32 bytes in base64; older keys may follow after commas',
  })
  QUARANTINE_KEY = '';

  /** More waiting records than this in all raise an alarm; intake goes on. */
  @IsInt()
  @Min(0)
  QUARANTINE_CAP = 100_000;

  /** The same for the records of one source. */
  @IsInt()
  @Min(0)
  QUARANTINE_CAP_PER_SOURCE = 10_000;

  /** Minutes between two runs of the rules that make findings; 0: on demand only. */
  @IsInt()
  @Min(0)
  @Max(1_440)
  FINDINGS_EVERY_MINUTES = 5;

  /** Topic on which new findings are told. */
  @Matches(/^[A-Za-z0-9][A-Za-z0-9._-]{0,248}$/, { message: 'FINDINGS_TOPIC must be the name of a Kafka topic' })
  FINDINGS_TOPIC = 'trettio.findings';

  /** Told of new findings by POST; empty: nobody is. */
  @ValidateIf(({ FINDINGS_WEBHOOK_URL }: RecordsConfiguration) => FINDINGS_WEBHOOK_URL !== '')
  @IsUrl(
    { protocols: ['https', 'http'], require_protocol: true, require_tld: false },
    { message: 'FINDINGS_WEBHOOK_URL must be an https:// or http:// URL' },
  )
  FINDINGS_WEBHOOK_URL = '';

  /** Signs what it is told. */
  @ValidateIf(({ FINDINGS_WEBHOOK_URL }: RecordsConfiguration) => FINDINGS_WEBHOOK_URL !== '')
  @MinLength(32, { message: 'FINDINGS_WEBHOOK_SECRET must have at least 32 characters' })
  FINDINGS_WEBHOOK_SECRET = '';

  /** Names this register in the origins of its sharing logs; cannot be changed once a log exists. */
  @Matches(/^[a-z0-9]([a-z0-9.-]{0,61}[a-z0-9])?$/)
  DEPLOYMENT = 'trettio.example';
}

export function recordsConfiguration(environment?: NodeJS.ProcessEnv): Readonly<RecordsConfiguration> {
  return readConfiguration(RecordsConfiguration, environment);
}

/** Owner by topic; the register's own topic is among them. */
export function topicOwners({
  INTAKE_TOPICS,
  KAFKA_TOPIC,
}: Pick<RecordsConfiguration, 'INTAKE_TOPICS' | 'KAFKA_TOPIC'>): ReadonlyMap<string, string> {
  return new Map([
    [KAFKA_TOPIC, 'records'],
    ...INTAKE_TOPICS.split(',').map((entry) => entry.split('=') as [string, string]),
  ]);
}
