import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems, Language, type Lang, LanguageQuery } from '#http';
import { ListControllersService } from './list-controllers.service.js';
import { ControllersToWarnView } from './list-controllers.view.js';

@ApiTags('questions')
@Controller('api/questions/controllers-to-warn')
export class ListControllersController {
  constructor(@Inject(ListControllersService) private readonly service: ListControllersService) {}

  /** 9. We are the processor: which controllers are to be warned? */
  @Get()
  @ApiProblems({
    400: 'A parameter is wrong or unknown.',
    404: 'No edition is in force.',
    503: 'The database is away.',
  })
  async ask(@Query() _query: LanguageQuery, @Language() lang: Lang): Promise<ControllersToWarnView> {
    return this.service.answer(lang);
  }
}
