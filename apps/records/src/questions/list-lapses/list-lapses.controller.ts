import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems, Language, type Lang } from '#http';
import { ListLapsesQuery } from './list-lapses.dto.js';
import { ListLapsesService } from './list-lapses.service.js';
import { LapsesView } from './list-lapses.view.js';

@ApiTags('questions')
@Controller('api/questions/lapses')
export class ListLapsesController {
  constructor(@Inject(ListLapsesService) private readonly service: ListLapsesService) {}

  /** 11. Which agreement, ground of transfer, assessment, attestation or review lapses soon? */
  @Get()
  @ApiProblems({
    400: 'A query parameter is wrong or unknown.',
    404: 'No edition is in force.',
    503: 'The database is away.',
  })
  async ask(@Query() { days }: ListLapsesQuery, @Language() lang: Lang): Promise<LapsesView> {
    return this.service.answer(days, lang);
  }
}
