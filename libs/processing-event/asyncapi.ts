/**
 * The contract as an AsyncAPI 3.0 document: what is on the wire beside the schema, that is topics, keys, headers and the
 * two content modes of the CloudEvents Kafka binding. Written to docs/contract/ by generate.ts.
 */
import { contractExamples, inBinaryMode } from './examples.ts';

const SCHEMA = './processing-event.v1.schema.json';
const STRUCTURED = 'application/cloudevents+json';
const BINARY = 'application/json';
const SCHEMA_FORMAT = 'application/schema+json;version=draft-07';

/** Largest record that intake reads, as src/contract.ts has it; a test holds the two together. */
const MAX_RECORD_BYTES = 65_536;

interface ContractSchema {
  required: string[];
  properties: Record<string, { description?: string }>;
}

type Json = Record<string, unknown>;

export function asyncApi(schema: ContractSchema): Json {
  return {
    asyncapi: '3.0.0',
    id: 'urn:trettio:contract:processing-event:v1',
    info: {
      title: 'Trettio processing events',
      version: '1.0.0',
      description:
        'What a service publishes about everything it does with personal data. Described from the side of the register, ' +
        'which receives; a service sends. The guide for a first event is docs/guides/publish.md.',
      license: { name: 'Apache-2.0' },
    },
    defaultContentType: STRUCTURED,
    servers: {
      local: {
        host: '127.0.0.1:19092',
        protocol: 'kafka',
        description: 'The local stack (npm start). Other deployments give their own brokers and credentials.',
      },
    },
    channels: { processingEvents: channel() },
    operations: {
      takeIn: {
        action: 'receive',
        channel: { $ref: '#/channels/processingEvents' },
        summary: 'The register takes events in, exactly once by id and source.',
        messages: ['structured', 'binary'].map((name) => ({ $ref: `#/channels/processingEvents/messages/${name}` })),
        bindings: {
          kafka: {
            groupId: { type: 'string', description: 'INTAKE_GROUP of the register', default: 'trettio-records' },
            bindingVersion: '0.5.0',
          },
        },
      },
    },
    components: { messages: { structured: structuredMessage(), binary: binaryMessage(schema) } },
  };
}

function channel(): Json {
  return {
    address: 'trettio.processing.{source}',
    title: 'Processing events of one service',
    description:
      'One topic for each producing service, written by its principal alone. An event whose source is not the topic’s ' +
      'owner is quarantined (EVENT.FOREIGN_SOURCE). A topic joins by INTAKE_TOPICS or POST /api/sources.',
    parameters: {
      source: { description: 'Key of the service, the source of its events: a slug.', examples: ['alarms', 'example'] },
    },
    servers: [{ $ref: '#/servers/local' }],
    messages: {
      structured: { $ref: '#/components/messages/structured' },
      binary: { $ref: '#/components/messages/binary' },
    },
    bindings: {
      kafka: {
        partitions: 6,
        topicConfiguration: { 'cleanup.policy': ['delete'], 'max.message.bytes': MAX_RECORD_BYTES * 2 },
        bindingVersion: '0.5.0',
      },
    },
  };
}

function key(): Json {
  return {
    kafka: {
      key: {
        type: 'string',
        format: 'uuid',
        description: 'The event’s subject, in UTF-8. No key where the event has no subject.',
      },
      bindingVersion: '0.5.0',
    },
  };
}

function structuredMessage(): Json {
  return {
    name: 'ProcessingEventStructured',
    title: 'Structured mode',
    summary: 'The whole CloudEvent is the value. A record without headers is read in this way too.',
    contentType: STRUCTURED,
    headers: {
      type: 'object',
      properties: {
        'content-type': { type: 'string', pattern: '^application/cloudevents\\+json', description: 'May be left out.' },
      },
    },
    payload: { schemaFormat: SCHEMA_FORMAT, schema: { $ref: SCHEMA } },
    bindings: key(),
    examples: contractExamples.map(({ name, summary, event }) => ({
      name,
      summary,
      headers: { 'content-type': STRUCTURED },
      payload: event,
    })),
  };
}

/** Attributes of the envelope are headers named ce_…; datacontenttype is the header content-type, data is the value. */
function binaryMessage({ properties, required }: ContractSchema): Json {
  const attributes = Object.keys(properties).filter((name) => name !== 'data' && name !== 'datacontenttype');
  return {
    name: 'ProcessingEventBinary',
    title: 'Binary mode',
    summary: 'The data are the value, the attributes are headers in UTF-8.',
    contentType: BINARY,
    headers: {
      type: 'object',
      required: [...attributes.filter((name) => required.includes(name)).map((name) => `ce_${name}`), 'content-type'],
      properties: {
        'content-type': { type: 'string', const: BINARY },
        ...Object.fromEntries(attributes.map((name) => [`ce_${name}`, header(name, properties[name]?.description)])),
      },
    },
    payload: { schemaFormat: SCHEMA_FORMAT, schema: { $ref: `${SCHEMA}#/definitions/processing` } },
    bindings: key(),
    examples: contractExamples.map(({ name, summary, event }) => {
      const { headers, payload } = inBinaryMode(event);
      return { name, summary, headers, payload };
    }),
  };
}

function header(name: string, description: string | undefined): Json {
  return { type: 'string', description: description ?? `The attribute ${name}; see ${SCHEMA}#/properties/${name}.` };
}
