import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { ApiProblems, Language, type Lang } from '#http';
import { ActivityAnswerView } from './activity.view.js';
import { RegisterQuery } from './register.dto.js';
import { RegisterView } from './register.view.js';
import { ShowRegisterService } from './show-register.service.js';

@ApiTags('register')
@ApiProblems({ 400: 'A query parameter is wrong or unknown.', 503: 'The database is away.' })
@Controller('api')
export class RegisterController {
  constructor(@Inject(ShowRegisterService) private readonly service: ShowRegisterService) {}

  /** The record of processing activities (Art. 30(1) a–g): for each activity what is declared, what was observed, and the state of the evidence. */
  @Get('register')
  @ApiProblems({ 404: 'There is no such edition, or none was in force then.' })
  async register(@Query() { edition, asOf }: RegisterQuery, @Language() lang: Lang): Promise<RegisterView> {
    return this.service.register(lang, { edition, asOf });
  }

  /** One entry of the register. */
  @Get('activities/:key')
  @ApiParam({ name: 'key', description: 'Key of the activity', example: 'guard-dispatch' })
  @ApiProblems({ 404: 'The activity was neither declared nor observed, or no such edition was in force.' })
  async activity(
    @Param('key') key: string,
    @Query() { edition, asOf }: RegisterQuery,
    @Language() lang: Lang,
  ): Promise<ActivityAnswerView> {
    return this.service.activity(key, lang, { edition, asOf });
  }
}
