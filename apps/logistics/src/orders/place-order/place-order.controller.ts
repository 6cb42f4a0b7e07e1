import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { PlaceOrderDto } from './place-order.dto.js';
import { PlaceOrderService } from './place-order.service.js';
import { PlacedOrderView } from './placed-order.view.js';

@ApiTags('orders')
@ApiProblems({
  400: 'Fields are not as they must be; errors lists each.',
  422: 'More units than an order has room for, or a monthly invoice for somebody without an alarm.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/orders')
export class PlaceOrderController {
  constructor(private readonly service: PlaceOrderService) {}

  /** Places an order and, where it is paid by card, has the bank charge the card. */
  @Post()
  place(@Body() command: PlaceOrderDto): Promise<PlacedOrderView> {
    return this.service.place(command, new Date());
  }
}
