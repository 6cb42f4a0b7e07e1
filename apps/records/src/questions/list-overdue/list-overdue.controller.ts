import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems, Language, type Lang, LanguageQuery } from '#http';
import { ListOverdueService } from './list-overdue.service.js';
import { OverdueView } from './list-overdue.view.js';

@ApiTags('questions')
@Controller('api/questions/overdue')
export class ListOverdueController {
  constructor(@Inject(ListOverdueService) private readonly service: ListOverdueService) {}

  /** 14. What is overdue today? Breach clocks that still run among it. */
  @Get()
  @ApiProblems({ 400: 'A parameter is wrong or unknown.', 503: 'The database is away.' })
  async ask(@Query() _query: LanguageQuery, @Language() lang: Lang): Promise<OverdueView> {
    return this.service.answer(lang);
  }
}
