import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { InvoicePathDto } from '../../invoices/invoice-path.dto.js';
import { InvoiceStepView } from '../../invoices/invoice-step.view.js';
import { RemindCustomerService } from './remind-customer.service.js';

@ApiTags('reminders')
@ApiProblems({
  400: 'The id is no UUID.',
  404: 'No such invoice.',
  409: 'Not due, not handed over, paid, credited, pursued by somebody else, reminded twice or less than eight days ago, or the register does not allow the disclosure.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/invoices')
export class RemindCustomerController {
  constructor(private readonly service: RemindCustomerService) {}

  /** Reminds the customer, through the payment service; twice at most, with the statutory fee of 60 kr once. */
  @Post(':id/reminders')
  @HttpCode(202)
  remind(@Param() { id }: InvoicePathDto): Promise<InvoiceStepView> {
    return this.service.remind(id, new Date());
  }
}
