import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import { Language, type Lang } from '#http';
import type { ActivityView, RegisterView } from './register.view.js';
import { ShowRegisterService } from './show-register.service.js';

@ApiTags('register')
@ApiQuery({ name: 'lang', enum: ['sv', 'en'], required: false })
@Controller('api')
export class RegisterController {
  constructor(@Inject(ShowRegisterService) private readonly service: ShowRegisterService) {}

  /** The record of processing activities (Art. 30(1) a–g): for each activity what is declared, what was observed, and the state of the evidence. */
  @Get('register')
  async register(@Language() lang: Lang): Promise<RegisterView> {
    return this.service.register(lang);
  }

  /** One entry of the register. */
  @Get('activities/:key')
  async activity(@Param('key') key: string, @Language() lang: Lang): Promise<ActivityView> {
    return this.service.activity(key, lang);
  }
}
