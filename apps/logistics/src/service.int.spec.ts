import { DataSource } from 'typeorm';
import { type RunningService } from '#test-bed';
import { startLogistics } from './testing/start-logistics.js';

let logistics: RunningService;
beforeAll(async () => {
  logistics = await startLogistics();
});
afterAll(() => logistics?.stop());

it('is well while its database answers', async () => {
  const { status, body } = await logistics.call('GET', '/health');
  expect([status, body]).toEqual([200, { status: 'ok', checks: { database: { status: 'ok' } } }]);
});

it('describes every operation', async () => {
  const { body } = await logistics.call<{ paths: Record<string, object> }>('GET', '/openapi.json');
  const operations = Object.entries(body.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  );
  expect(operations.sort()).toEqual([
    'get /api/orders/{id}',
    'post /api/complaints/{id}/closing',
    'post /api/orders',
    'post /api/orders/{id}/cancellation',
    'post /api/orders/{id}/complaints',
    'post /api/orders/{id}/delivery',
    'post /api/orders/{id}/delivery-failure',
    'post /api/orders/{id}/reservation',
    'post /api/orders/{id}/return',
    'post /api/orders/{id}/return-receipt',
    'post /api/orders/{id}/shipment',
  ]);
});

it('knows its schema, and runs no migration twice', async () => {
  const migrations = await logistics.query<{ name: string }>('SELECT name FROM migrations');
  expect(migrations.map(({ name }) => name)).toEqual(['CreateLogistics1795392000000', 'OutboxSentUntil1795405000000']);
  expect(await logistics.app.get(DataSource, { strict: false }).showMigrations()).toBe(false);
});
