import { type DynamicModule, Inject, Injectable, Module, type OnApplicationShutdown } from '@nestjs/common';
import { type PgPool, createPool, databaseUrl } from '#database';
import type { RecordsConfiguration } from './configuration.js';

/**
 * Intake says nothing inside a transaction for milliseconds. A replica that is cut off or paused there holds what all replicas
 * write; TCP would give it up after hours.
 */
const IDLE_IN_TRANSACTION_MS = 30_000;

/** Six transactions of batches at once, and what looks things up or enters them beside. */
const CONNECTIONS_OF_INTAKE = 10;

/** A pool for what intake does; only a test waits for less. */
export function createIntakePool(url: string, idleInTransactionMs = IDLE_IN_TRANSACTION_MS): PgPool {
  return createPool(url, { name: 'records intake', max: CONNECTIONS_OF_INTAKE, idleInTransactionMs });
}

/** Connections that intake writes over. */
export const INTAKE_POOL = Symbol('intake pool');

/** Connections that the API reads over: a long report must not keep intake waiting, and its reader may be slow. */
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
        { provide: INTAKE_POOL, useFactory: () => createIntakePool(url) },
        { provide: READ_POOL, useFactory: () => createPool(url, { name: 'records api' }) },
        PoolCloser,
      ],
      exports: [INTAKE_POOL, READ_POOL],
    };
  }
}
