import { Module } from '@nestjs/common';
import { RecordAnswersController } from './record-answers/record-answers.controller.js';
import { RecordAnswersService } from './record-answers/record-answers.service.js';
import { SendSurveyController } from './send-survey/send-survey.controller.js';
import { SendSurveyService } from './send-survey/send-survey.service.js';

@Module({
  controllers: [SendSurveyController, RecordAnswersController],
  providers: [SendSurveyService, RecordAnswersService],
})
export class SurveysModule {}
