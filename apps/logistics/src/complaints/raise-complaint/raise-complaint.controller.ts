import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { OrderPathDto } from '../../orders/order-path.dto.js';
import { RaiseComplaintDto } from './raise-complaint.dto.js';
import { RaiseComplaintService } from './raise-complaint.service.js';
import { RaisedComplaintView } from './raised-complaint.view.js';

@ApiTags('complaints')
@ApiProblems({
  400: 'Fields are not as they must be; errors lists each.',
  404: 'No such order.',
  409: 'It is not delivered, cancelled or returned, the three years are over, or a complaint is open already.',
  422: 'No device of the order has that serial number.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/orders')
export class RaiseComplaintController {
  constructor(private readonly service: RaiseComplaintService) {}

  /** The buyer says what is wrong with the goods. */
  @Post(':id/complaints')
  raise(@Param() { id }: OrderPathDto, @Body() command: RaiseComplaintDto): Promise<RaisedComplaintView> {
    return this.service.raise(id, command, new Date());
  }
}
