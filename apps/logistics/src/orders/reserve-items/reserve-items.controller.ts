import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { OrderPathDto } from '../order-path.dto.js';
import { OrderStepView } from '../order-step.view.js';
import { ReserveItemsDto } from './reserve-items.dto.js';
import { ReserveItemsService } from './reserve-items.service.js';

@ApiTags('orders')
@ApiProblems({
  400: 'Fields are not as they must be; errors lists each.',
  404: 'No such order.',
  409: 'It is reserved already, cancelled or not paid, a device is in another order, or the gate let nothing out.',
  422: 'There are not as many serial numbers as units.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/orders')
export class ReserveItemsController {
  constructor(private readonly service: ReserveItemsService) {}

  /** Has the warehouse set the devices aside. */
  @Post(':id/reservation')
  @HttpCode(202)
  reserve(@Param() { id }: OrderPathDto, @Body() { serialNumbers }: ReserveItemsDto): Promise<OrderStepView> {
    return this.service.reserve(id, serialNumbers, new Date());
  }
}
