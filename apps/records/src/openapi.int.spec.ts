import { Ajv, type ValidateFunction } from 'ajv';
import { fillRichly } from './testing/rich-store.js';
import { type CompiledService, startCompiledRecords } from './testing/start-compiled-records.js';
import { type RunningRecords, startRecords } from './testing/start-records.js';

type Json = Record<string, any>;

/** Routes that change something; their own tests ask them. */
const WRITING = [
  'post /api/intake/resume',
  'post /api/attestations',
  'post /api/attestations/{id}/withdraw',
  'patch /api/editions/{key}',
  'post /api/editions',
  'post /api/editions/{key}/publish',
  'post /api/editions/{key}/return-to-draft',
  'post /api/editions/{key}/review',
  'post /api/editions/{key}/withdraw',
  'put /api/editions/{key}',
  'post /api/activities/{key}/reviews',
  'post /api/findings/runs',
  'post /api/findings/{id}/accept',
  'post /api/findings/{id}/reopen',
  'post /api/findings/{id}/resolve',
  'put /api/recipients/{key}/sheet',
  'post /api/manual-disclosures',
  'post /api/questions/breach',
  'post /api/questions/breach/{id}/steps',
  'post /api/questions/supplier',
  'post /api/quarantine/replay',
  'post /api/quarantine/{id}/release',
  'post /api/quarantine/{id}/replay',
  'post /api/reports',
  'post /api/sources',
];

/** Routes that answer a file. */
const FILES = ['get /api/reports/{id}/content', 'post /api/questions/breach/{id}/persons'];

const NOTICE =
  '/api/questions/sub-processor-notice?processor=google&subProcessor=Exempel&receivedOn=2026-11-02&country=IN';

const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace'];

describe('the OpenAPI document of the built service', () => {
  let records: RunningRecords;
  let built: CompiledService;
  let document: Json;
  let asked: [route: string, path: string][];

  beforeAll(async () => {
    records = await startRecords();
    const store = await fillRichly(records);
    built = await startCompiledRecords(records.configuration);
    document = (await (await fetch(`${built.url}/openapi.json`)).json()) as Json;
    const report = await askForReport(built.url);
    asked = [
      ['/api/register', '/api/register'],
      ['/api/register', '/api/register?edition=2018-05'],
      ['/api/activities/{key}', '/api/activities/guard-dispatch'],
      ['/api/activities/{key}', '/api/activities/mood-scoring'],
      ['/api/recipients', '/api/recipients'],
      ['/api/recipients/{key}', '/api/recipients/google'],
      ['/api/recipients/{key}', '/api/recipients/stopped-firm'],
      ['/api/recipients/{key}/sharing-log', '/api/recipients/exempel-sms/sharing-log'],
      ['/api/recipients/{key}/sharing-log', '/api/recipients/google/sharing-log?limit=1'],
      ['/api/subjects/{ref}/recipients', `/api/subjects/${store.person}/recipients`],
      ['/api/events/{id}', `/api/events/${store.undeclaredDisclosure.id}`],
      ['/api/events/{id}', `/api/events/${store.withheld.id}`],
      ['/api/events/{id}', `/api/events/${store.byHand.id}`],
      ['/api/events/{id}', `/api/events/${store.correction.id}`],
      ['/api/quarantine', '/api/quarantine'],
      ['/api/quarantine/{id}', `/api/quarantine/${store.quarantined}`],
      ['/api/findings', '/api/findings'],
      ['/api/findings/{id}', `/api/findings/${store.finding}`],
      ['/api/intake', '/api/intake'],
      ['/api/register', '/api/register?asOf=2026-11-15'],
      ['/api/activities/{key}', '/api/activities/guard-dispatch?asOf=2020-01-01'],
      ['/api/activities/{key}/reviews', '/api/activities/guard-dispatch/reviews'],
      ['/api/recipients', '/api/recipients?asOf=2026-11-15'],
      ['/api/recipients/{key}', '/api/recipients/google?asOf=2026-11-15'],
      ['/api/recipients/{key}/sheet', '/api/recipients/google/sheet'],
      ['/api/editions', '/api/editions'],
      ['/api/editions/{key}', '/api/editions/2018-05'],
      ['/api/editions/{key}/history', '/api/editions/2026-11/history'],
      ['/api/editions/{key}/diff/{other}', '/api/editions/2018-05/diff/2026-11'],
      ['/api/attestations', '/api/attestations'],
      ['/api/evidence', '/api/evidence?limit=1000'],
      ['/api/observed', '/api/observed'],
      ['/api/observed', '/api/observed?by=activity,country&limit=1'],
      ['/api/questions/controllers-to-warn', '/api/questions/controllers-to-warn'],
      ['/api/questions/lapses', '/api/questions/lapses?days=3000'],
      ['/api/questions/notice', '/api/questions/notice'],
      ['/api/questions/overdue', '/api/questions/overdue'],
      ['/api/questions/recipients', `/api/questions/recipients?subject=${store.person}`],
      ['/api/questions/sample', '/api/questions/sample?from=2017-01-01&to=2030-12-31'],
      ['/api/questions/sub-processor-notice', NOTICE],
      ['/api/reports/{id}', `/api/reports/${report}`],
      ['/api/stats', '/api/stats'],
      ['/api/sources', '/api/sources'],
    ];
  }, 180_000);
  afterAll(async () => {
    await built?.stop();
    await records?.close();
  });

  const operations = (): [string, Json][] =>
    Object.entries(document['paths'] as Json).flatMap(([path, item]) =>
      Object.entries(item as Json).map(([method, operation]): [string, Json] => [
        `${method} ${path}`,
        operation as Json,
      ]),
    );

  it('is OpenAPI 3 in its frame', () => {
    expect(document['openapi']).toMatch(/^3\.\d\.\d$/);
    expect(document['info']).toMatchObject({ title: 'Trettio records', version: '1' });
    const ids = operations().map(([, { operationId }]) => operationId as string);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [name, operation] of operations()) {
      expect(METHODS).toContain(name.split(' ')[0]);
      const inPath = [...name.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter);
      const stated = (operation['parameters'] as Json[]).filter((parameter) => parameter['in'] === 'path');
      expect({ name, parameters: stated.map((parameter) => parameter['name'] as string) }).toEqual({
        name,
        parameters: inPath,
      });
      for (const parameter of operation['parameters'] as Json[]) {
        expect({
          name,
          parameter: parameter['name'] as string,
          described: Boolean(parameter['description']),
        }).toMatchObject({ described: true });
        expect(parameter['schema']).toBeDefined();
      }
      for (const response of Object.values(operation['responses'] as Json)) {
        expect(typeof (response as Json)['description']).toBe('string');
      }
    }
  });

  it('has every route of the API, and nothing of the broker', () => {
    expect(
      operations()
        .map(([name]) => name)
        .sort(),
    ).toEqual([...new Set([...asked.map(([route]) => `get ${route}`), ...WRITING, ...FILES])].sort());
  });

  it('leads every $ref to a schema, and uses every schema', () => {
    const refs = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref]) => ref!);
    const schemas = Object.keys((document['components'] as Json)['schemas'] as Json).map(
      (name) => `#/components/schemas/${name}`,
    );
    expect([...new Set(refs)].sort()).toEqual(schemas.sort());
  });

  it('describes what every schema holds', () => {
    const empty: string[] = [];
    const look = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      const schema = value as Json;
      if (
        schema['type'] === 'object' &&
        schema['additionalProperties'] === undefined &&
        schema['allOf'] === undefined &&
        Object.keys((schema['properties'] as Json) ?? {}).length === 0
      )
        empty.push(path);
      for (const [key, member] of Object.entries(schema)) look(member, `${path}/${key}`);
    };
    look((document['components'] as Json)['schemas'], '');
    expect(empty).toEqual([]);
  });

  it('gives every route a schema for its answer and for its errors', () => {
    for (const [name, { summary, responses }] of operations()) {
      expect({ name, summary: typeof summary }).toEqual({ name, summary: 'string' });
      const answers = responses as Json;
      const success = answers['202'] === undefined ? '200' : '202';
      if (!FILES.includes(name)) {
        const ok = answers[success].content['application/json'].schema.$ref as string;
        const schema = (document['components'] as Json)['schemas'][ok.split('/').at(-1)!] as Json;
        expect(Object.keys(schema['properties'] as Json).length).toBeGreaterThan(0);
      }
      expect(Object.keys(answers)).toEqual(expect.arrayContaining([success, '400', '503', 'default']));
      for (const [status, answer] of Object.entries(answers)) {
        if (status.startsWith('2')) continue;
        expect((answer as Json)['content']).toEqual({
          'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemView' } },
        });
      }
    }
  });

  it('names the query parameters and the types of the sharing log', () => {
    const operation = (document['paths'] as Json)['/api/recipients/{key}/sharing-log'].get as Json;
    const query = (operation['parameters'] as Json[]).filter((parameter) => parameter['in'] === 'query');
    expect(query.map((parameter) => [parameter['name'], parameter['required'], parameter['schema']])).toEqual([
      ['lang', false, { type: 'string', enum: ['sv', 'en'] }],
      ['category', false, { ...A_TERM, example: 'alarm-address' }],
      ['activity', false, { ...A_TERM, example: 'guard-dispatch' }],
      ['phase', false, { type: 'string', enum: ['opened', 'closed'] }],
      ['outcome', false, { type: 'string', enum: ['acknowledged', 'refused', 'failed', 'unknown', 'not-sent'] }],
      ['cursor', false, { type: 'integer', default: 0, minimum: 0, maximum: Number.MAX_SAFE_INTEGER }],
      ['limit', false, { type: 'integer', default: 100, minimum: 1, maximum: 1000 }],
    ]);
    expect(Object.keys(operation['responses']['200'].content as Json)).toEqual([
      'application/json',
      'application/x-ndjson',
      'text/csv',
    ]);
    expect(Object.keys(operation['responses'] as Json)).toEqual(expect.arrayContaining(['404', '406']));
  });

  it('holds for the answers: what is there is described, what is described is there', async () => {
    const validate = schemasOf(document);
    for (const [route, path] of asked) {
      for (const lang of ['sv', 'en']) {
        const answer = await (await fetch(`${built.url}${path}${path.includes('?') ? '&' : '?'}lang=${lang}`)).json();
        const ref = (document['paths'] as Json)[route].get.responses['200'].content['application/json'].schema
          .$ref as string;
        const check = validate(ref);
        check(answer);
        expect({ path, errors: check.errors ?? [] }).toEqual({ path, errors: [] });
      }
    }
  });

  it('holds for problems', async () => {
    const check = schemasOf(document)('#/components/schemas/ProblemView');
    for (const path of ['/api/recipients/nobody', '/api/subjects/x/recipients', '/api/stats?lang=no', '/api/nothing']) {
      check(await (await fetch(`${built.url}${path}`)).json());
      expect({ path, errors: check.errors ?? [] }).toEqual({ path, errors: [] });
    }
  });
});

async function askForReport(url: string): Promise<string> {
  const body = JSON.stringify({ format: 'csv', asOf: '2026-11-01', diaryNumber: 'IMY-2026-1234' });
  const headers = { 'content-type': 'application/json' };
  return ((await (await fetch(`${url}/api/reports`, { method: 'POST', headers, body })).json()) as Json)[
    'id'
  ] as string;
}

/** A slug of the contract. */
const A_TERM = { type: 'string', pattern: '^(?=.{1,48}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$' };

/** The document's schemas as validators that refuse members which no schema names. */
function schemasOf(document: Json): (ref: string) => ValidateFunction {
  const ajv = new Ajv({
    strict: false,
    formats: { 'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, uuid: true },
  });
  const closed = JSON.parse(JSON.stringify((document['components'] as Json)['schemas']), (_key, value: unknown) => {
    const schema = value as Json | null;
    if (schema?.['type'] === 'object' && schema['properties']) return { additionalProperties: false, ...schema };
    // OpenAPI 3.0 writes "null or that" as nullable beside allOf, which JSON Schema does not know.
    if (schema?.['nullable'] === true && schema['allOf'])
      return { anyOf: [{ type: 'null' }, ...(schema['allOf'] as Json[])] };
    return value;
  }) as Json;
  ajv.addSchema({ $id: 'document', components: { schemas: closed } });
  return (ref) => ajv.compile({ $ref: `document${ref}` });
}
