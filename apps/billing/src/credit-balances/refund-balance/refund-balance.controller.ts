import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { CustomerPathDto } from './customer-path.dto.js';
import { RefundBalanceService } from './refund-balance.service.js';
import { RefundedBalanceView } from './refunded-balance.view.js';

@ApiTags('credit balances')
@ApiProblems({
  400: 'The subjectRef is no UUID.',
  404: 'No such customer.',
  409: 'The company owes the customer nothing, or the register does not allow the disclosure.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/customers')
export class RefundBalanceController {
  constructor(private readonly service: RefundBalanceService) {}

  /** Has the payment service pay back what the company owes the customer. What it does not take stays owed. */
  @Post(':subjectRef/refunds')
  @HttpCode(202)
  refund(@Param() { subjectRef }: CustomerPathDto): Promise<RefundedBalanceView> {
    return this.service.refund(subjectRef, new Date());
  }
}
