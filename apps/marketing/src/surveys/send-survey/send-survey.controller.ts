import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { SendSurveyDto } from './send-survey.dto.js';
import { SendSurveyService } from './send-survey.service.js';
import { SentSurveyView } from './sent-survey.view.js';

@ApiTags('surveys')
@ApiProblems({
  400: 'Fields are not as they must be; errors lists each.',
  409: 'The key is taken, or nobody may be asked: objections, or no agreement in force.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/surveys')
export class SendSurveyController {
  constructor(private readonly service: SendSurveyService) {}

  /** Has the market researcher ask these people. */
  @Post()
  @HttpCode(202)
  send(@Body() command: SendSurveyDto): Promise<SentSurveyView> {
    return this.service.send(command, new Date());
  }
}
