import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { OrderPathDto } from '../order-path.dto.js';
import { OrderView } from './order.view.js';
import { ShowOrderService } from './show-order.service.js';

@ApiTags('orders')
@ApiProblems({
  400: 'The id is no UUID.',
  404: 'No such order.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/orders')
export class ShowOrderController {
  constructor(private readonly service: ShowOrderService) {}

  /** How far the order has come, and how each disclosure for it ended. The look is itself on record. */
  @Get(':id')
  show(@Param() { id }: OrderPathDto): Promise<OrderView> {
    return this.service.show(id, new Date());
  }
}
