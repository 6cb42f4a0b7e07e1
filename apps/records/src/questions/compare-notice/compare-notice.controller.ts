import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems, Language, type Lang } from '#http';
import { CompareNoticeQuery } from './compare-notice.dto.js';
import { CompareNoticeService } from './compare-notice.service.js';
import { ComparedNoticeView } from './compare-notice.view.js';

@ApiTags('questions')
@Controller('api/questions/notice')
export class CompareNoticeController {
  constructor(@Inject(CompareNoticeService) private readonly service: CompareNoticeService) {}

  /** 13. Does the privacy notice still say what the register says? Item by item of Art. 13 and 14. */
  @Get()
  @ApiProblems({
    400: 'A query parameter is wrong or unknown.',
    404: 'There is no such edition, or none is in force.',
    503: 'The database is away.',
  })
  async ask(@Query() { notice }: CompareNoticeQuery, @Language() lang: Lang): Promise<ComparedNoticeView> {
    return this.service.answer(notice, lang);
  }
}
