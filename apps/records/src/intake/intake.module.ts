import { Global, Module } from '@nestjs/common';
import type { PgPool } from '#database';
import { INTAKE_POOL } from '../database.module.js';
import { QuarantineKeys } from '../quarantine/keys.js';
import { SourceDirectory } from '../sources/source-directory.js';
import { IntakeController } from './accept-batch/intake.controller.js';
import { IntakeService } from './accept-batch/intake.service.js';
import { MonthDetacher } from './detach-month/month-detacher.js';
import { IntakeMetrics } from './intake-metrics.js';
import { CarefulIntakeService } from './isolate-poison/careful-intake.service.js';
import { IntakeState } from './intake-state.js';

@Global()
@Module({
  controllers: [IntakeController],
  providers: [
    MonthDetacher,
    IntakeMetrics,
    IntakeState,
    {
      provide: IntakeService,
      inject: [INTAKE_POOL, SourceDirectory, QuarantineKeys],
      useFactory: (pool: PgPool, directory: SourceDirectory, keys: QuarantineKeys) =>
        new IntakeService(pool, directory, keys),
    },
    {
      provide: CarefulIntakeService,
      inject: [INTAKE_POOL, IntakeService],
      useFactory: (pool: PgPool, intake: IntakeService) => new CarefulIntakeService(pool, intake),
    },
  ],
  exports: [IntakeState],
})
export class IntakeModule {}
