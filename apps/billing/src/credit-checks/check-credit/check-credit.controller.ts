import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { ContractPathDto } from '../../contracts/contract-path.dto.js';
import { CheckCreditService } from './check-credit.service.js';
import { RequestedCheckView } from './requested-check.view.js';

@ApiTags('credit checks')
@ApiProblems({
  400: 'The id is no UUID.',
  404: 'No such contract.',
  409: 'The contract has ended, the person was checked within 30 days, or the register does not allow the disclosure.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/contracts')
export class CheckCreditController {
  constructor(private readonly service: CheckCreditService) {}

  /** Asks the credit information agency for a report on the customer, by the personal identity number alone. */
  @Post(':id/credit-checks')
  @HttpCode(202)
  check(@Param() { id }: ContractPathDto): Promise<RequestedCheckView> {
    return this.service.check(id, new Date());
  }
}
