import { randomUUID } from 'node:crypto';
import { type FreshDatabase, eventually, freshDatabase } from '#test-bed';
import { onPool } from '#database';
import { prepareDatabase } from '../schema.js';
import { addIntakeSource } from './intake-source.repository.js';
import { SourceDirectory } from './source-directory.js';

const topicOfAnother = (database: FreshDatabase) =>
  addIntakeSource(onPool(database.pool), {
    topic: `joined-${randomUUID()}`,
    source: 'joined',
    ownerRole: null,
    origin: 'api',
  });

describe('the directory of sources', () => {
  let database: FreshDatabase;
  let directory: SourceDirectory;

  beforeAll(async () => {
    database = await freshDatabase('directory');
    await prepareDatabase({ DATABASE_URL: database.serverUrl, DATABASE_NAME: database.name });
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    directory = new SourceDirectory(database.pool, new Map([['first', 'first']]));
    await directory.onModuleInit();
  });
  afterEach(() => directory.onApplicationShutdown());

  it('tells a listener of what joined between its start and its listening', async () => {
    const subscribed = directory.topics();
    const { topic } = await topicOfAnother(database);
    await directory.refresh();
    expect(subscribed).not.toContain(topic);
    let told: string[] = [];
    directory.onChange(() => {
      told = directory.topics();
      return Promise.resolve();
    });
    await eventually(() => Promise.resolve(told.includes(topic)), 10_000);
  });

  it('tells again when the listener could not do what it was told', async () => {
    directory.topics();
    let told = 0;
    directory.onChange(() => {
      told += 1;
      if (told === 1) return Promise.reject(new Error('away'));
      directory.topics();
      return Promise.resolve();
    });
    await topicOfAnother(database);
    await eventually(() => Promise.resolve(told === 2), 10_000);
    await directory.refresh();
    expect(told).toBe(2);
  });
});
