import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import { Language, type Lang } from '#http';
import type { RecipientView, RecipientsView } from './recipient.view.js';
import { ShowRecipientsService } from './show-recipients.service.js';

@ApiTags('recipients')
@ApiQuery({ name: 'lang', enum: ['sv', 'en'], required: false })
@Controller('api/recipients')
export class RecipientsController {
  constructor(@Inject(ShowRecipientsService) private readonly service: ShowRecipientsService) {}

  /** Every recipient, declared or observed, with what it got (Art. 30(1)(d)). */
  @Get()
  async list(@Language() lang: Lang): Promise<RecipientsView> {
    return this.service.list(lang);
  }

  /** One recipient and the activities in which it gets data. */
  @Get(':key')
  async show(@Param('key') key: string, @Language() lang: Lang): Promise<RecipientView> {
    return this.service.show(key, lang);
  }
}
