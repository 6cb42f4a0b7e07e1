import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { InvoicePathDto } from '../invoice-path.dto.js';
import { RegisterPaymentDto } from './register-payment.dto.js';
import { RegisterPaymentService } from './register-payment.service.js';
import { RegisteredPaymentView } from './registered-payment.view.js';

@ApiTags('invoices')
@ApiProblems({
  400: 'Fields are not as they must be; errors lists each.',
  404: 'No such invoice.',
  409: 'Paid or credited, the claim is assigned, or the payment is registered already.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/invoices')
export class RegisterPaymentController {
  constructor(private readonly service: RegisterPaymentService) {}

  /** Registers what came in: a part, the whole, or more than is due; what is too much the company owes the customer. */
  @Post(':id/payments')
  register(@Param() { id }: InvoicePathDto, @Body() payment: RegisterPaymentDto): Promise<RegisteredPaymentView> {
    return this.service.register(id, payment, new Date());
  }
}
