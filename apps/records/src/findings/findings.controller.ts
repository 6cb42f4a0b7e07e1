import { Body, Controller, Get, HttpCode, HttpStatus, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { ApiProblems, Language, type Lang, LanguageQuery } from '#http';
import { AsOfQuery } from '../editions/as-of.dto.js';
import { AuthorDto } from '../editions/editions.dto.js';
import { AcceptFindingDto, FindingsQuery } from './findings.dto.js';
import { FindingAnswerView, FindingsPageView, FindingsRunView } from './findings.view.js';
import { ShowFindingsService } from './list-findings/show-findings.service.js';
import { RunRulesService } from './run-rules/run-rules.service.js';
import { SettleFindingService } from './settle-finding/settle-finding.service.js';

const ID = { name: 'id', description: 'Id of the finding', schema: { type: 'string', format: 'uuid' } };

const SETTLING = {
  400: 'A field is wrong or unknown.',
  404: 'There is no such finding.',
  409: 'The finding is in a state from which the step does not lead.',
  503: 'The database is away.',
};

@ApiTags('findings')
@Controller('api/findings')
export class FindingsController {
  constructor(
    @Inject(ShowFindingsService) private readonly shower: ShowFindingsService,
    @Inject(SettleFindingService) private readonly settler: SettleFindingService,
    @Inject(RunRulesService) private readonly runner: RunRulesService,
  ) {}

  /** Where practice and the register differ, and what the register itself lacks, in the order in which it was found. */
  @Get()
  @ApiProblems({ 400: 'A query parameter is wrong or unknown.', 503: 'The database is away.' })
  async list(
    @Query() { asOf, limit, state, severity, rule, activity, recipient, after }: FindingsQuery,
    @Language() lang: Lang,
  ): Promise<FindingsPageView> {
    return this.shower.list({ state, severity, rule, activity, recipient, after }, limit, asOf, lang);
  }

  /** Runs all rules over the whole past now. */
  @Post('runs')
  @HttpCode(HttpStatus.OK)
  @ApiProblems({
    400: 'A query parameter is wrong or unknown.',
    409: 'The rules are being run already.',
    503: 'The database is away.',
  })
  async run(@Query() _query: LanguageQuery): Promise<FindingsRunView> {
    return this.runner.run();
  }

  /** One finding, with the events that it rests on and its life. */
  @Get(':id')
  @ApiParam(ID)
  @ApiProblems({
    400: 'A query parameter is wrong or unknown.',
    404: 'There is no such finding, or was none then.',
    503: 'The database is away.',
  })
  async show(
    @Param('id') id: string,
    @Query() { asOf }: AsOfQuery,
    @Language() lang: Lang,
  ): Promise<FindingAnswerView> {
    return this.shower.show(id, asOf, lang);
  }

  /** Lives with an open finding up to and including a day. */
  @Post(':id/accept')
  @HttpCode(HttpStatus.OK)
  @ApiParam(ID)
  @ApiProblems(SETTLING)
  async accept(
    @Param('id') id: string,
    @Body() { by, reason, until }: AcceptFindingDto,
    @Query() _query: LanguageQuery,
    @Language() lang: Lang,
  ): Promise<FindingAnswerView> {
    await this.settler.accept(id, { by, reason }, until);
    return this.shower.show(id, undefined, lang);
  }

  /** Says that a finding is dealt with; it opens by itself when it happens again. */
  @Post(':id/resolve')
  @HttpCode(HttpStatus.OK)
  @ApiParam(ID)
  @ApiProblems(SETTLING)
  async resolve(
    @Param('id') id: string,
    @Body() author: AuthorDto,
    @Query() _query: LanguageQuery,
    @Language() lang: Lang,
  ): Promise<FindingAnswerView> {
    await this.settler.resolve(id, author);
    return this.shower.show(id, undefined, lang);
  }

  /** Opens an accepted or resolved finding again. */
  @Post(':id/reopen')
  @HttpCode(HttpStatus.OK)
  @ApiParam(ID)
  @ApiProblems(SETTLING)
  async reopen(
    @Param('id') id: string,
    @Body() author: AuthorDto,
    @Query() _query: LanguageQuery,
    @Language() lang: Lang,
  ): Promise<FindingAnswerView> {
    await this.settler.reopen(id, author);
    return this.shower.show(id, undefined, lang);
  }
}
