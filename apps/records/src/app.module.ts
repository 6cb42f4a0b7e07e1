import { type DynamicModule, Module } from '@nestjs/common';
import { HealthModule } from '#observability';
import type { RecordsConfiguration } from './configuration.js';
import { DatabaseModule } from './database.module.js';
import { EditionsModule } from './editions/editions.module.js';
import { EventsController } from './events/events.controller.js';
import { ShowEventService } from './events/show-event.service.js';
import { EvidenceController } from './evidence/evidence.controller.js';
import { EvidenceService } from './evidence/evidence.service.js';
import { FindingsModule } from './findings/findings.module.js';
import { healthChecks } from './health.js';
import { IntakeModule } from './intake/intake.module.js';
import { ManualDisclosuresModule } from './manual-disclosures/manual-disclosures.module.js';
import { ListObservedService } from './observed/list-observed/list-observed.service.js';
import { ObservedController } from './observed/list-observed/observed.controller.js';
import { QuarantineModule } from './quarantine/quarantine.module.js';
import { QuestionsModule } from './questions/questions.module.js';
import { RecipientsController } from './recipients/recipients.controller.js';
import { ShowRecipientsService } from './recipients/show-recipients.service.js';
import { RegisterController } from './register/register.controller.js';
import { ShowRegisterService } from './register/show-register.service.js';
import { ReportsModule } from './reports/reports.module.js';
import { ReadLogController } from './sharing-log/read-log/read-log.controller.js';
import { DEPLOYMENT, ReadLogService } from './sharing-log/read-log/read-log.service.js';
import { SourcesModule } from './sources/sources.module.js';
import { ShowStatsService } from './stats/show-stats.service.js';
import { StatsController } from './stats/stats.controller.js';
import { ListRecipientsService } from './subjects/list-recipients.service.js';
import { SubjectsController } from './subjects/subjects.controller.js';

/** The records service: intake on one side, the API of the DPO and the auditor on the other. */
@Module({})
export class RecordsModule {
  static register(configuration: Readonly<RecordsConfiguration>): DynamicModule {
    return {
      module: RecordsModule,
      imports: [
        DatabaseModule.register(configuration),
        EditionsModule,
        SourcesModule.register(configuration),
        IntakeModule,
        QuarantineModule.register(configuration),
        ManualDisclosuresModule.register(configuration),
        FindingsModule.register(configuration),
        QuestionsModule,
        ReportsModule,
        HealthModule.register(healthChecks),
      ],
      controllers: [
        RegisterController,
        RecipientsController,
        ReadLogController,
        SubjectsController,
        EventsController,
        EvidenceController,
        ObservedController,
        StatsController,
      ],
      providers: [
        ShowRegisterService,
        ShowRecipientsService,
        ReadLogService,
        ListRecipientsService,
        ShowEventService,
        EvidenceService,
        ListObservedService,
        ShowStatsService,
        { provide: DEPLOYMENT, useValue: configuration.DEPLOYMENT },
      ],
    };
  }
}
