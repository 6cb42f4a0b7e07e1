import { Body, Controller, Get, HttpCode, HttpStatus, Inject, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems, Language, type Lang, LanguageQuery } from '#http';
import { ResumeDto } from './resume-partition.dto.js';
import { ResumePartitionService } from './resume-partition.service.js';
import { IntakePositionsView } from './resume-partition.view.js';

@ApiTags('intake')
@Controller('api/intake')
export class ResumePartitionController {
  constructor(@Inject(ResumePartitionService) private readonly service: ResumePartitionService) {}

  /** Where intake stands in each partition, which of them stand still, and what was decided of such. */
  @Get()
  @ApiProblems({ 400: 'A query parameter is wrong or unknown.', 503: 'The database is away.' })
  async show(@Query() _query: LanguageQuery, @Language() lang: Lang): Promise<IntakePositionsView> {
    return this.service.show(lang);
  }

  /** Lets a partition that stands go on at an offset. What lies between is lost, and counted as such; the decision is kept. */
  @Post('resume')
  @HttpCode(HttpStatus.OK)
  @ApiProblems({
    400: 'A field is wrong or unknown.',
    404: 'The register has never read that partition.',
    409: 'The partition does not stand, or cannot go on there.',
    503: 'The database or Kafka is away.',
  })
  async resume(
    @Body() body: ResumeDto,
    @Query() _query: LanguageQuery,
    @Language() lang: Lang,
  ): Promise<IntakePositionsView> {
    await this.service.resume(body);
    return this.service.show(lang);
  }
}
