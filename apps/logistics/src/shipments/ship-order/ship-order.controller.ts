import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { OrderPathDto } from '../../orders/order-path.dto.js';
import { OrderStepView } from '../../orders/order-step.view.js';
import { ShipOrderService } from './ship-order.service.js';

@ApiTags('shipments')
@ApiProblems({
  400: 'The id is no UUID.',
  404: 'No such order.',
  409: 'It is not reserved, shipped already or cancelled, or the gate let nothing out.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/orders')
export class ShipOrderController {
  constructor(private readonly service: ShipOrderService) {}

  /** Hands the parcel to the courier, or once more what did not arrive. */
  @Post(':id/shipment')
  @HttpCode(202)
  ship(@Param() { id }: OrderPathDto): Promise<OrderStepView> {
    return this.service.ship(id, new Date());
  }
}
