import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { OrderPathDto } from '../../orders/order-path.dto.js';
import { OrderStepView } from '../../orders/order-step.view.js';
import { RequestReturnService } from './request-return.service.js';

@ApiTags('returns')
@ApiProblems({
  400: 'The id is no UUID.',
  404: 'No such order.',
  409: 'It is not delivered, cancelled, the return is requested already, or the fourteen days are over.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/orders')
export class RequestReturnController {
  constructor(private readonly service: RequestReturnService) {}

  /** The buyer withdraws from the purchase; the warehouse is told what comes back. */
  @Post(':id/return')
  @HttpCode(202)
  request(@Param() { id }: OrderPathDto): Promise<OrderStepView> {
    return this.service.request(id, new Date());
  }
}
