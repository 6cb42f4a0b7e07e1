import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems, Language, type Lang, LanguageQuery } from '#http';
import { ShowStatsService } from './show-stats.service.js';
import { StatsView } from './stats.view.js';

@ApiTags('statistics')
@ApiProblems({ 400: 'A query parameter is wrong or unknown.', 503: 'The database is away.' })
@Controller('api/stats')
export class StatsController {
  constructor(@Inject(ShowStatsService) private readonly service: ShowStatsService) {}

  /** What came in and what became of it, in counts that add up. */
  @Get()
  async stats(@Query() _query: LanguageQuery, @Language() lang: Lang): Promise<StatsView> {
    return this.service.show(lang);
  }
}
