import { type DynamicModule, Inject, Injectable, Module, type OnApplicationShutdown } from '@nestjs/common';
import type { PgPool } from '#database';
import type { PartnersConfiguration } from '../configuration.js';
import { openDatabase } from './open-database.js';

/** The pool of the sandbox's database. */
export const POOL = Symbol('pool');

@Injectable()
class PoolEnd implements OnApplicationShutdown {
  constructor(@Inject(POOL) private readonly pool: PgPool) {}

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}

@Module({})
export class DatabaseModule {
  static register(configuration: PartnersConfiguration): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      providers: [{ provide: POOL, useFactory: () => openDatabase(configuration) }, PoolEnd],
      exports: [POOL],
    };
  }
}
