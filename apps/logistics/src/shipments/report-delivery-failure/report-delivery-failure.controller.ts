import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { OrderPathDto } from '../../orders/order-path.dto.js';
import { OrderStepView } from '../../orders/order-step.view.js';
import { ReportDeliveryFailureDto } from './report-delivery-failure.dto.js';
import { ReportDeliveryFailureService } from './report-delivery-failure.service.js';

@ApiTags('shipments')
@ApiProblems({
  400: 'Fields are not as they must be; errors lists each.',
  404: 'No such order.',
  409: 'It is not on its way, delivered already or cancelled.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/orders')
export class ReportDeliveryFailureController {
  constructor(private readonly service: ReportDeliveryFailureService) {}

  /** The parcel did not arrive and is back at the warehouse; it may be shipped again. */
  @Post(':id/delivery-failure')
  @HttpCode(200)
  report(@Param() { id }: OrderPathDto, @Body() { reason }: ReportDeliveryFailureDto): Promise<OrderStepView> {
    return this.service.report(id, reason, new Date());
  }
}
