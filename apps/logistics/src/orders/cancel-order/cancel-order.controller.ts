import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { OrderPathDto } from '../order-path.dto.js';
import { OrderStepView } from '../order-step.view.js';
import { CancelOrderService } from './cancel-order.service.js';

@ApiTags('orders')
@ApiProblems({
  400: 'The id is no UUID.',
  404: 'No such order.',
  409: 'It is shipped or cancelled already.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/orders')
export class CancelOrderController {
  constructor(private readonly service: CancelOrderService) {}

  /** Cancels an order that is not shipped; the warehouse puts the devices back and the card is paid back. */
  @Post(':id/cancellation')
  @HttpCode(202)
  cancel(@Param() { id }: OrderPathDto): Promise<OrderStepView> {
    return this.service.cancel(id, new Date());
  }
}
