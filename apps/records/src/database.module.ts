import { type DynamicModule, Inject, Injectable, Module, type OnApplicationShutdown } from '@nestjs/common';
import { type PgPool, createPool, databaseUrl } from '#database';
import type { RecordsConfiguration } from './configuration.js';

/** Connections that intake writes over. */
export const INTAKE_POOL = Symbol('intake pool');

/** Connections that the API reads over: a long report must not keep intake waiting. */
export const READ_POOL = Symbol('read pool');

@Injectable()
class PoolCloser implements OnApplicationShutdown {
  constructor(
    @Inject(INTAKE_POOL) private readonly intake: PgPool,
    @Inject(READ_POOL) private readonly read: PgPool,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.intake.end(), this.read.end()]);
  }
}

@Module({})
export class DatabaseModule {
  static register(configuration: Readonly<RecordsConfiguration>): DynamicModule {
    const url = databaseUrl(configuration.DATABASE_URL, configuration.DATABASE_NAME);
    return {
      module: DatabaseModule,
      global: true,
      providers: [
        { provide: INTAKE_POOL, useFactory: () => createPool(url, { name: 'records intake' }) },
        { provide: READ_POOL, useFactory: () => createPool(url, { name: 'records api' }) },
        PoolCloser,
      ],
      exports: [INTAKE_POOL, READ_POOL],
    };
  }
}
