import { Module } from '@nestjs/common';
import { ListRecipientsService } from '../subjects/list-recipients.service.js';
import { AssessBreachController } from './assess-breach/assess-breach.controller.js';
import { AssessBreachService } from './assess-breach/assess-breach.service.js';
import { NameRecipientsController } from './name-recipients/name-recipients.controller.js';
import { NameRecipientsService } from './name-recipients/name-recipients.service.js';

/** The questions that a data protection officer asks every week: one call each, with the law behind it. */
@Module({
  controllers: [AssessBreachController, NameRecipientsController],
  providers: [AssessBreachService, ListRecipientsService, NameRecipientsService],
})
export class QuestionsModule {}
