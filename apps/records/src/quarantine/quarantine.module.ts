import { type DynamicModule, Module } from '@nestjs/common';
import type { PgPool } from '#database';
import { MetricsRegistry } from '#observability';
import type { RecordsConfiguration } from '../configuration.js';
import { INTAKE_POOL, READ_POOL } from '../database.module.js';
import { SourceDirectory } from '../sources/source-directory.js';
import { QuarantineEraser } from './erase-quarantined/quarantine-eraser.js';
import { QuarantineKeys } from './keys.js';
import { ListQuarantinedService } from './list-quarantined/list-quarantined.service.js';
import { QuarantineController } from './quarantine.controller.js';
import { ReleaseQuarantinedService } from './release-quarantined/release-quarantined.service.js';
import { ReplayQuarantinedService } from './replay-quarantined/replay-quarantined.service.js';
import { QuarantineWatch } from './watch-quarantine/quarantine-watch.js';

/** What was not taken in, and what people do about it. */
@Module({})
export class QuarantineModule {
  static register(configuration: Readonly<RecordsConfiguration>): DynamicModule {
    const caps = { total: configuration.QUARANTINE_CAP, source: configuration.QUARANTINE_CAP_PER_SOURCE };
    return {
      module: QuarantineModule,
      global: true,
      controllers: [QuarantineController],
      providers: [
        ListQuarantinedService,
        ReleaseQuarantinedService,
        QuarantineEraser,
        { provide: QuarantineKeys, useFactory: () => new QuarantineKeys(configuration.QUARANTINE_KEY) },
        {
          provide: ReplayQuarantinedService,
          inject: [INTAKE_POOL, SourceDirectory, QuarantineKeys],
          useFactory: (pool: PgPool, directory: SourceDirectory, keys: QuarantineKeys) =>
            new ReplayQuarantinedService(pool, directory, keys),
        },
        {
          provide: QuarantineWatch,
          inject: [READ_POOL, SourceDirectory, MetricsRegistry],
          useFactory: (pool: PgPool, directory: SourceDirectory, registry: MetricsRegistry) =>
            new QuarantineWatch(pool, directory, caps, registry),
        },
      ],
      exports: [QuarantineKeys, QuarantineWatch],
    };
  }
}
