import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { RecordAnswersDto, SurveyPathDto } from './record-answers.dto.js';
import { RecordAnswersService } from './record-answers.service.js';
import { RecordedAnswersView } from './recorded-answers.view.js';

@ApiTags('surveys')
@ApiProblems({
  400: 'Fields are not as they must be; errors lists each.',
  404: 'No such survey, or the person was not asked.',
  409: 'Answered already, or the invitation was withheld.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/surveys')
export class RecordAnswersController {
  constructor(private readonly service: RecordAnswersService) {}

  /** Keeps what one respondent answered. */
  @Post(':id/answers')
  record(@Param() { id }: SurveyPathDto, @Body() command: RecordAnswersDto): Promise<RecordedAnswersView> {
    return this.service.record(id, command, new Date());
  }
}
