import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { ConsentPathDto, WithdrawConsentDto } from './withdraw-consent.dto.js';
import { WithdrawConsentService } from './withdraw-consent.service.js';
import { WithdrawnConsentView } from './withdrawn-consent.view.js';

@ApiTags('consents')
@ApiProblems({
  400: 'Fields are not as they must be; errors lists each.',
  404: 'No such consent.',
  409: 'Withdrawn already.',
  503: 'The service’s own database is away; nothing was saved: the consent has to be withdrawn again.',
})
@Controller('api/consents')
export class WithdrawConsentController {
  constructor(private readonly service: WithdrawConsentService) {}

  /** Withdraws a consent (Art. 7(3)) and stops at once what rested on it. */
  @Post(':id/withdrawal')
  @HttpCode(200)
  withdraw(@Param() { id }: ConsentPathDto, @Body() { channel }: WithdrawConsentDto): Promise<WithdrawnConsentView> {
    return this.service.withdraw(id, channel, new Date());
  }
}
