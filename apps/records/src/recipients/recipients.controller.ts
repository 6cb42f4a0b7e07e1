import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { ApiProblems, Language, type Lang } from '#http';
import { AsOfQuery } from '../editions/as-of.dto.js';
import { RecipientView, RecipientsView } from './recipient.view.js';
import { ShowRecipientsService } from './show-recipients.service.js';

@ApiTags('recipients')
@ApiProblems({ 400: 'A query parameter is wrong or unknown.', 503: 'The database is away.' })
@Controller('api/recipients')
export class RecipientsController {
  constructor(@Inject(ShowRecipientsService) private readonly service: ShowRecipientsService) {}

  /** Every recipient, declared or observed, with what it got (Art. 30(1)(d)). */
  @Get()
  async list(@Query() { asOf }: AsOfQuery, @Language() lang: Lang): Promise<RecipientsView> {
    return this.service.list(lang, asOf);
  }

  /** One recipient and the activities in which it gets data. */
  @Get(':key')
  @ApiParam({ name: 'key', description: 'Legal entity or class of natural persons', example: 'larm-assistans' })
  @ApiProblems({ 404: 'The recipient was neither declared nor observed.' })
  async show(@Param('key') key: string, @Query() { asOf }: AsOfQuery, @Language() lang: Lang): Promise<RecipientView> {
    return this.service.show(key, lang, asOf);
  }
}
