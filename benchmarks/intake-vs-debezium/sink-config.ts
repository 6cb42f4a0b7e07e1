/** What a setting of the sink changes. */
export interface SinkSetting {
  readonly name: string;
  readonly tasks: number;
  /** The driver makes one statement of many rows; two rows of one id must then not meet in a batch: the buffer takes care of that. */
  readonly rewritten: boolean;
}

/** The fastest of those tried, and the two next to it. */
export const SETTINGS: readonly SinkSetting[] = [
  { name: 'two-tasks-rewritten', tasks: 2, rewritten: true },
  { name: 'one-task-rewritten', tasks: 1, rewritten: true },
  { name: 'two-tasks-plain', tasks: 2, rewritten: false },
];

const BATCH = '5000';

const text = { type: 'string', optional: true };
const texts = { type: 'array', items: { type: 'string' }, optional: true };

function struct(fields: Record<string, object>, optional = true): object {
  return { type: 'struct', optional, fields: Object.entries(fields).map(([field, schema]) => ({ ...schema, field })) };
}

/** An event of the workload in Connect's own terms, so that the sink needs no schema in every record. */
const SCHEMA = struct(
  {
    id: { type: 'string', optional: false },
    source: text,
    subject: text,
    time: text,
    sequence: text,
    data: struct({
      activity: text,
      operation: text,
      purposes: texts,
      legalBasis: text,
      subjectKind: text,
      categories: texts,
      recipient: struct({ key: text, class: text, role: text }),
      country: text,
      operationId: text,
      disclosure: struct({ id: text, phase: text, outcome: text, attempts: { type: 'int32', optional: true } }),
    }),
  },
  false,
);

/** Configuration of a sink that upserts the topic's events by their id into one table, which it makes. */
export function sinkConfig(
  { tasks, rewritten }: SinkSetting,
  { topic, table, databaseUrl }: { topic: string; table: string; databaseUrl: string },
): Record<string, string> {
  const { hostname, port, pathname, username, password } = new URL(databaseUrl);
  return {
    'connector.class': 'io.debezium.connector.jdbc.JdbcSinkConnector',
    topics: topic,
    'tasks.max': String(tasks),
    'connection.url': `jdbc:postgresql://${hostname}:${port}${pathname}${rewritten ? '?reWriteBatchedInserts=true' : ''}`,
    'connection.username': username,
    'connection.password': decodeURIComponent(password),
    'collection.name.format': table,
    'insert.mode': 'upsert',
    'primary.key.mode': 'record_value',
    'primary.key.fields': 'id',
    'schema.evolution': 'basic',
    'batch.size': BATCH,
    'use.reduction.buffer': String(rewritten),
    'consumer.override.max.poll.records': BATCH,
    'value.converter': 'org.apache.kafka.connect.json.JsonConverter',
    'value.converter.schemas.enable': 'true',
    'value.converter.schema.content': JSON.stringify(SCHEMA),
    transforms: 'flat',
    'transforms.flat.type': 'org.apache.kafka.connect.transforms.Flatten$Value',
    'transforms.flat.delimiter': '_',
    // The bad records of the workload would otherwise end the task.
    'errors.tolerance': 'all',
  };
}
