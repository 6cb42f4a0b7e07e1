import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { CompetitionEntryView } from './competition-entry.view.js';
import { CompetitionPathDto, EnterCompetitionDto } from './enter-competition.dto.js';
import { EnterCompetitionService } from './enter-competition.service.js';

@ApiTags('competitions')
@ApiProblems({
  400: 'Fields are not as they must be; errors lists each.',
  404: 'Nobody known has the subjectRef.',
  409: 'No customer, entered already, no consent, no email address, or the register does not allow it.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/competitions')
export class EnterCompetitionController {
  constructor(private readonly service: EnterCompetitionService) {}

  /** Lets a customer who has consented take part in a competition, once. */
  @Post(':competition/entries')
  @HttpCode(202)
  enter(
    @Param() { competition }: CompetitionPathDto,
    @Body() { subjectRef }: EnterCompetitionDto,
  ): Promise<CompetitionEntryView> {
    return this.service.enter(competition, subjectRef, new Date());
  }
}
