import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { OrderPathDto } from '../../orders/order-path.dto.js';
import { OrderStepView } from '../../orders/order-step.view.js';
import { ReceiveReturnService } from './receive-return.service.js';

@ApiTags('returns')
@ApiProblems({
  400: 'The id is no UUID.',
  404: 'No such order.',
  409: 'No return is requested, or it is received already.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/orders')
export class ReceiveReturnController {
  constructor(private readonly service: ReceiveReturnService) {}

  /** The goods are back: the devices may be sold again, and the card is paid back. */
  @Post(':id/return-receipt')
  @HttpCode(202)
  receive(@Param() { id }: OrderPathDto): Promise<OrderStepView> {
    return this.service.receive(id, new Date());
  }
}
