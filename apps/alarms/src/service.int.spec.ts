import { DataSource } from 'typeorm';
import { type RunningService } from '#test-bed';
import { startAlarms } from './testing/start-alarms.js';

let alarms: RunningService;
beforeAll(async () => {
  alarms = await startAlarms();
});
afterAll(() => alarms?.stop());

it('is well while its database answers', async () => {
  const { status, body } = await alarms.call('GET', '/health');
  expect([status, body]).toEqual([200, { status: 'ok', checks: { database: { status: 'ok' } } }]);
});

it('describes every operation', async () => {
  const { body } = await alarms.call<{ paths: Record<string, object> }>('GET', '/openapi.json');
  const operations = Object.entries(body.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  );
  expect(operations.sort()).toEqual([
    'delete /api/systems/{id}/contact-persons/{subjectRef}',
    'get /api/customers/{subjectRef}/alarm-history',
    'get /api/incidents/{id}',
    'get /api/systems/{id}',
    'post /api/incidents/{id}/closing',
    'post /api/incidents/{id}/guard-dispatches',
    'post /api/incidents/{id}/notifications',
    'post /api/systems',
    'post /api/systems/{id}/alarms',
    'post /api/systems/{id}/arm',
    'post /api/systems/{id}/contact-persons',
    'post /api/systems/{id}/disarm',
  ]);
});

it('knows its schema, and runs no migration twice', async () => {
  const migrations = await alarms.query<{ name: string }>('SELECT name FROM migrations');
  expect(migrations.map(({ name }) => name)).toEqual([
    'CreateAlarms1795305600000',
    'KnowShippedDevices1795399200000',
    'OutboxSentUntil1795405000000',
  ]);
  expect(await alarms.app.get(DataSource, { strict: false }).showMigrations()).toBe(false);
});
