import { type DynamicModule, Module } from '@nestjs/common';
import type { PgPool } from '#database';
import type { RecordsConfiguration } from '../configuration.js';
import { INTAKE_POOL } from '../database.module.js';
import { QuarantineKey } from '../quarantine/seal.js';
import { SourceDirectory } from '../sources/source-directory.js';
import { IntakeController } from './accept-batch/intake.controller.js';
import { IntakeService } from './accept-batch/intake.service.js';
import { IntakeMetrics } from './intake-metrics.js';
import { IntakeState } from './intake-state.js';

@Module({})
export class IntakeModule {
  static register(configuration: Readonly<RecordsConfiguration>): DynamicModule {
    return {
      module: IntakeModule,
      global: true,
      controllers: [IntakeController],
      providers: [
        IntakeMetrics,
        IntakeState,
        {
          provide: IntakeService,
          inject: [INTAKE_POOL, SourceDirectory],
          useFactory: (pool: PgPool, directory: SourceDirectory) =>
            new IntakeService(pool, directory, new QuarantineKey(configuration.QUARANTINE_KEY)),
        },
      ],
      exports: [IntakeState],
    };
  }
}
