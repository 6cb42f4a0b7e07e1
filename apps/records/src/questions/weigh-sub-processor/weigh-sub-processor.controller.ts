import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems, Language, type Lang } from '#http';
import { WeighSubProcessorQuery } from './weigh-sub-processor.dto.js';
import { WeighSubProcessorService } from './weigh-sub-processor.service.js';
import { SubProcessorNoticeView } from './weigh-sub-processor.view.js';

@ApiTags('questions')
@Controller('api/questions/sub-processor-notice')
export class WeighSubProcessorController {
  constructor(@Inject(WeighSubProcessorService) private readonly service: WeighSubProcessorService) {}

  /** 10. A sub-processor notice came: by when to object, and what hangs on it? */
  @Get()
  @ApiProblems({
    400: 'A parameter is wrong or unknown.',
    404: 'The processor was neither declared nor observed, or no edition is in force.',
    503: 'The database is away.',
  })
  async ask(@Query() asked: WeighSubProcessorQuery, @Language() lang: Lang): Promise<SubProcessorNoticeView> {
    return this.service.answer(asked, lang);
  }
}
