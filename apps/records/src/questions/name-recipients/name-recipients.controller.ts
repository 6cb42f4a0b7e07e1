import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems, Language, type Lang } from '#http';
import { NameRecipientsQuery } from './name-recipients.dto.js';
import { NameRecipientsService } from './name-recipients.service.js';
import { NamedRecipientsView } from './name-recipients.view.js';

@ApiTags('questions')
@Controller('api/questions/recipients')
export class NameRecipientsController {
  constructor(@Inject(NameRecipientsService) private readonly service: NameRecipientsService) {}

  /** 1. Who received this person's data? */
  @Get()
  @ApiProblems({ 400: 'The reference is no UUID, or a parameter is wrong or unknown.', 503: 'The database is away.' })
  async ask(@Query() { subject }: NameRecipientsQuery, @Language() lang: Lang): Promise<NamedRecipientsView> {
    return this.service.answer(subject, lang);
  }
}
