import { DataSource } from 'typeorm';
import { type RunningService } from '#test-bed';
import { startBilling } from './testing/start-billing.js';

let billing: RunningService;
beforeAll(async () => {
  billing = await startBilling();
});
afterAll(() => billing?.stop());

it('is well while its database answers', async () => {
  const { status, body } = await billing.call('GET', '/health');
  expect([status, body]).toEqual([200, { status: 'ok', checks: { database: { status: 'ok' } } }]);
});

it('describes every operation', async () => {
  const { body } = await billing.call<{ paths: Record<string, object> }>('GET', '/openapi.json');
  const operations = Object.entries(body.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  );
  expect(operations.sort()).toEqual([
    'get /api/contracts/{id}',
    'get /api/invoices/{id}',
    'post /api/contracts',
    'post /api/contracts/{id}/credit-checks',
    'post /api/contracts/{id}/ending',
    'post /api/contracts/{id}/insurer-consent',
    'post /api/contracts/{id}/insurer-consent/withdrawal',
    'post /api/contracts/{id}/insurer-disclosures',
    'post /api/contracts/{id}/invoices',
    'post /api/credit-checks/{id}/copy',
    'post /api/credit-checks/{id}/report',
    'post /api/customers/{subjectRef}/refunds',
    'post /api/invoices/{id}/assignment',
    'post /api/invoices/{id}/collection',
    'post /api/invoices/{id}/credit-note',
    'post /api/invoices/{id}/debt-collection',
    'post /api/invoices/{id}/payments',
    'post /api/invoices/{id}/reminders',
    'post /api/invoices/{id}/set-offs',
  ]);
});

it('knows its schema, and runs no migration twice', async () => {
  const migrations = await billing.query<{ name: string }>('SELECT name FROM migrations');
  expect(migrations.map(({ name }) => name)).toEqual(['CreateBilling1795392000000', 'OutboxSentUntil1795405000000']);
  expect(await billing.app.get(DataSource, { strict: false }).showMigrations()).toBe(false);
});
