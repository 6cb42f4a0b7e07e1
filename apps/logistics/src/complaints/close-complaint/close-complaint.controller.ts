import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { OrderStepView } from '../../orders/order-step.view.js';
import { CloseComplaintDto, ComplaintPathDto } from './close-complaint.dto.js';
import { CloseComplaintService } from './close-complaint.service.js';

@ApiTags('complaints')
@ApiProblems({
  400: 'Fields are not as they must be; errors lists each.',
  404: 'No such complaint.',
  409: 'It is closed already, or there is nothing to refund.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/complaints')
export class CloseComplaintController {
  constructor(private readonly service: CloseComplaintService) {}

  /** States what came of the complaint; a refund goes back to the card. */
  @Post(':id/closing')
  @HttpCode(202)
  close(@Param() { id }: ComplaintPathDto, @Body() { outcome }: CloseComplaintDto): Promise<OrderStepView> {
    return this.service.close(id, outcome, new Date());
  }
}
