import { Global, Module } from '@nestjs/common';
import { ActivityReviewsController } from '../activity-reviews/activity-reviews.controller.js';
import { ReviewActivityService } from '../activity-reviews/review-activity.service.js';
import { MaintainSheetService } from '../recipient-sheets/maintain-sheet.service.js';
import { RecipientSheetsController } from '../recipient-sheets/recipient-sheets.controller.js';
import { RecipientSheetsService } from '../recipient-sheets/recipient-sheets.service.js';
import { ChangeEditionService } from './change-edition/change-edition.service.js';
import { CreateEditionService } from './create-edition/create-edition.service.js';
import { EditionsController } from './editions.controller.js';
import { EditionsService } from './editions.service.js';
import { PublishEditionService } from './publish-edition/publish-edition.service.js';
import { ReadDeclaredService } from './read-declared/read-declared.service.js';
import { ShowEditionsService } from './show-edition/show-editions.service.js';
import { WithdrawEditionService } from './withdraw-edition/withdraw-edition.service.js';

/** The declared register: its editions and their life, recipients' sheets and reviews, and whoever reads them. */
@Global()
@Module({
  controllers: [EditionsController, RecipientSheetsController, ActivityReviewsController],
  providers: [
    EditionsService,
    ShowEditionsService,
    CreateEditionService,
    ChangeEditionService,
    PublishEditionService,
    WithdrawEditionService,
    RecipientSheetsService,
    MaintainSheetService,
    ReadDeclaredService,
    ReviewActivityService,
  ],
  exports: [EditionsService, RecipientSheetsService, ReadDeclaredService],
})
export class EditionsModule {}
