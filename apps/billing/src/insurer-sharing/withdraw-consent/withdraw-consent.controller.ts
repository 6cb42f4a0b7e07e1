import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { ContractPathDto } from '../../contracts/contract-path.dto.js';
import { WithdrawConsentService } from './withdraw-consent.service.js';
import { WithdrawnConsentView } from './withdrawn-consent.view.js';

@ApiTags('insurer sharing')
@ApiProblems({
  400: 'The id is no UUID.',
  404: 'No such contract.',
  409: 'No consent is in force.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/contracts')
export class WithdrawConsentController {
  constructor(private readonly service: WithdrawConsentService) {}

  /** Withdraws the consent and takes back what has not left: from this answer on the insurer is told nothing. */
  @Post(':id/insurer-consent/withdrawal')
  @HttpCode(200)
  withdraw(@Param() { id }: ContractPathDto): Promise<WithdrawnConsentView> {
    return this.service.withdraw(id, new Date());
  }
}
