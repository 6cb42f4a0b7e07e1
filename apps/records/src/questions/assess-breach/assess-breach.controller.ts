import { Body, Controller, HttpCode, HttpStatus, Inject, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { ApiProblems, Language, type Lang, LanguageQuery } from '#http';
import { AuthorDto } from '../../editions/editions.dto.js';
import { AssessBreachDto, BreachStepDto } from './assess-breach.dto.js';
import { AssessBreachService } from './assess-breach.service.js';
import { BreachSettledView, BreachView } from './assess-breach.view.js';

const ID = {
  name: 'id',
  description: 'What the question was answered with',
  schema: { type: 'string', format: 'uuid' },
};

@ApiTags('questions')
@ApiProblems({
  400: 'A field is wrong or unknown, names a person, or is a time that cannot be.',
  503: 'The database is away, or the count took too long.',
})
@Controller('api/questions/breach')
export class AssessBreachController {
  constructor(@Inject(AssessBreachService) private readonly service: AssessBreachService) {}

  /** 8. Breach at a recipient: what lay open, the 72 hours, the authority's form, and whether to tell the persons. That it was asked is kept. */
  @Post()
  @HttpCode(HttpStatus.OK)
  @ApiProblems({ 404: 'The recipient was neither declared nor observed.' })
  async ask(
    @Body() asked: AssessBreachDto,
    @Query() _query: LanguageQuery,
    @Language() lang: Lang,
  ): Promise<BreachView> {
    return this.service.assess(asked, lang);
  }

  /** The subjectRefs of the persons whom it concerns (Art. 34), a line each with the categories that lay open. That they were read is kept. */
  @Post(':id/persons')
  @HttpCode(HttpStatus.OK)
  @ApiParam(ID)
  @ApiOkResponse({
    description: 'One person a line.',
    content: {
      'application/x-ndjson': { schema: { type: 'string', description: '{"subject", "categories", "highRisk"}' } },
    },
  })
  @ApiProblems({ 404: 'No breach was asked about under this id.' })
  async persons(
    @Param('id') id: string,
    @Body() author: AuthorDto,
    @Query() _query: LanguageQuery,
  ): Promise<StreamableFile> {
    return new StreamableFile(await this.service.persons(id, author), {
      type: 'application/x-ndjson',
      disposition: 'attachment; filename="persons-concerned.ndjson"',
    });
  }

  /** Keeps that the authority was notified, or why it need not be, or not by us: the clock is then no longer overdue. */
  @Post(':id/steps')
  @HttpCode(HttpStatus.OK)
  @ApiParam(ID)
  @ApiProblems({ 404: 'No breach was asked about under this id.' })
  async settle(
    @Param('id') id: string,
    @Body() step: BreachStepDto,
    @Query() _query: LanguageQuery,
  ): Promise<BreachSettledView> {
    return this.service.settle(id, step);
  }
}
