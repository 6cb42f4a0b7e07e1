import { Module } from '@nestjs/common';
import { RefundBalanceController } from './refund-balance/refund-balance.controller.js';
import { RefundBalanceService } from './refund-balance/refund-balance.service.js';
import { SetOffBalanceController } from './set-off-balance/set-off-balance.controller.js';
import { SetOffBalanceService } from './set-off-balance/set-off-balance.service.js';

@Module({
  controllers: [RefundBalanceController, SetOffBalanceController],
  providers: [RefundBalanceService, SetOffBalanceService],
})
export class CreditBalancesModule {}
