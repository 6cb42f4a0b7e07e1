import { Global, Module } from '@nestjs/common';
import type { PgPool } from '#database';
import { KafkaConnection } from '#kafka';
import { INTAKE_POOL } from '../database.module.js';
import { QuarantineKeys } from '../quarantine/keys.js';
import { SourceDirectory } from '../sources/source-directory.js';
import { IntakeController } from './accept-batch/intake.controller.js';
import { IntakeService } from './accept-batch/intake.service.js';
import { MonthDetacher } from './detach-month/month-detacher.js';
import { IntakeMetrics } from './intake-metrics.js';
import { CarefulIntakeService } from './isolate-poison/careful-intake.service.js';
import { IntakeState } from './intake-state.js';
import { ResumePartitionController } from './resume-partition/resume-partition.controller.js';
import { ResumePartitionService } from './resume-partition/resume-partition.service.js';
import { ResumptionWatch } from './resume-partition/resumption-watch.js';

@Global()
@Module({
  controllers: [IntakeController, ResumePartitionController],
  providers: [
    MonthDetacher,
    IntakeMetrics,
    IntakeState,
    ResumptionWatch,
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
    {
      provide: ResumePartitionService,
      inject: [INTAKE_POOL, KafkaConnection, IntakeState],
      useFactory: (pool: PgPool, connection: KafkaConnection, state: IntakeState) =>
        new ResumePartitionService(pool, connection, state),
    },
  ],
  exports: [IntakeState],
})
export class IntakeModule {}
