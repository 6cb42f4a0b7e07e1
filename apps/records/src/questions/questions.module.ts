import { Module } from '@nestjs/common';
import { ListRecipientsService } from '../subjects/list-recipients.service.js';
import { AssessBreachController } from './assess-breach/assess-breach.controller.js';
import { AssessBreachService } from './assess-breach/assess-breach.service.js';
import { CompareNoticeController } from './compare-notice/compare-notice.controller.js';
import { CompareNoticeService } from './compare-notice/compare-notice.service.js';
import { ListControllersController } from './list-controllers-to-warn/list-controllers.controller.js';
import { ListControllersService } from './list-controllers-to-warn/list-controllers.service.js';
import { ListLapsesController } from './list-lapses/list-lapses.controller.js';
import { ListLapsesService } from './list-lapses/list-lapses.service.js';
import { ListOverdueController } from './list-overdue/list-overdue.controller.js';
import { ListOverdueService } from './list-overdue/list-overdue.service.js';
import { NameRecipientsController } from './name-recipients/name-recipients.controller.js';
import { NameRecipientsService } from './name-recipients/name-recipients.service.js';
import { SampleDisclosuresController } from './sample-disclosures/sample-disclosures.controller.js';
import { SampleDisclosuresService } from './sample-disclosures/sample-disclosures.service.js';
import { TrySupplierController } from './try-supplier/try-supplier.controller.js';
import { TrySupplierService } from './try-supplier/try-supplier.service.js';
import { WeighSubProcessorController } from './weigh-sub-processor/weigh-sub-processor.controller.js';
import { WeighSubProcessorService } from './weigh-sub-processor/weigh-sub-processor.service.js';

/** The questions that a data protection officer asks every week: one call each, with the law behind it. */
@Module({
  controllers: [
    AssessBreachController,
    CompareNoticeController,
    ListControllersController,
    ListLapsesController,
    ListOverdueController,
    NameRecipientsController,
    SampleDisclosuresController,
    TrySupplierController,
    WeighSubProcessorController,
  ],
  providers: [
    AssessBreachService,
    CompareNoticeService,
    ListControllersService,
    ListLapsesService,
    ListOverdueService,
    ListRecipientsService,
    NameRecipientsService,
    SampleDisclosuresService,
    TrySupplierService,
    WeighSubProcessorService,
  ],
})
export class QuestionsModule {}
