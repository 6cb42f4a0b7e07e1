import { DataSource } from 'typeorm';
import { type RunningService } from '#test-bed';
import { startMarketing } from './testing/start-marketing.js';

let marketing: RunningService;
beforeAll(async () => {
  marketing = await startMarketing();
});
afterAll(() => marketing?.stop());

it('is well while its database answers', async () => {
  const { status, body } = await marketing.call('GET', '/health');
  expect([status, body]).toEqual([200, { status: 'ok', checks: { database: { status: 'ok' } } }]);
});

it('describes every operation', async () => {
  const { body } = await marketing.call<{ paths: Record<string, object> }>('GET', '/openapi.json');
  const operations = Object.entries(body.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  );
  expect(operations.sort()).toEqual([
    'get /api/segments/{id}',
    'post /api/calls',
    'post /api/campaigns',
    'post /api/campaigns/{id}/segments',
    'post /api/competitions/{competition}/entries',
    'post /api/consents',
    'post /api/consents/{id}/withdrawal',
    'post /api/leads',
    'post /api/leads/{subjectRef}/closing',
    'post /api/leads/{subjectRef}/quotes',
    'post /api/lists',
    'post /api/lists/{id}/information',
    'post /api/objections',
    'post /api/referrals',
    'post /api/referrals/{id}/contacts',
    'post /api/segments/{id}/queueing',
    'post /api/segments/{id}/sending',
    'post /api/surveys',
    'post /api/surveys/{id}/answers',
  ]);
});

it('knows its schema, and runs no migration twice', async () => {
  const migrations = await marketing.query<{ name: string }>('SELECT name FROM migrations');
  expect(migrations.map(({ name }) => name)).toEqual(['CreateMarketing1795348800000', 'OutboxSentUntil1795405000000']);
  expect(await marketing.app.get(DataSource, { strict: false }).showMigrations()).toBe(false);
});
