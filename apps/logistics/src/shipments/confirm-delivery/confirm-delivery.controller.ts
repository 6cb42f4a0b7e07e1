import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { OrderPathDto } from '../../orders/order-path.dto.js';
import { OrderStepView } from '../../orders/order-step.view.js';
import { ConfirmDeliveryService } from './confirm-delivery.service.js';

@ApiTags('shipments')
@ApiProblems({
  400: 'The id is no UUID.',
  404: 'No such order.',
  409: 'It is not on its way, delivered already or cancelled.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/orders')
export class ConfirmDeliveryController {
  constructor(private readonly service: ConfirmDeliveryService) {}

  /** The parcel has arrived: from today the buyer may return it and complain. */
  @Post(':id/delivery')
  @HttpCode(200)
  confirm(@Param() { id }: OrderPathDto): Promise<OrderStepView> {
    return this.service.confirm(id, new Date());
  }
}
