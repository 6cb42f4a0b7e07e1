import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems, Language, type Lang } from '#http';
import { SampleDisclosuresQuery } from './sample-disclosures.dto.js';
import { SampleDisclosuresService } from './sample-disclosures.service.js';
import { SampledDisclosuresView } from './sample-disclosures.view.js';

@ApiTags('questions')
@Controller('api/questions/sample')
export class SampleDisclosuresController {
  constructor(@Inject(SampleDisclosuresService) private readonly service: SampleDisclosuresService) {}

  /** 15. Random disclosures of a period with everything in force then; and how does one know that none is missing? */
  @Get()
  @ApiProblems({ 400: 'A query parameter is wrong or unknown, or the period is none.', 503: 'The database is away.' })
  async ask(@Query() asked: SampleDisclosuresQuery, @Language() lang: Lang): Promise<SampledDisclosuresView> {
    return this.service.answer(asked, lang);
  }
}
