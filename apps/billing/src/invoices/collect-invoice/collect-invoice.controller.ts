import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { InvoicePathDto } from '../invoice-path.dto.js';
import { InvoiceStepView } from '../invoice-step.view.js';
import { CollectInvoiceService } from './collect-invoice.service.js';

@ApiTags('invoices')
@ApiProblems({
  400: 'The id is no UUID.',
  404: 'No such invoice.',
  409: 'Credited, paid, assigned, handed over already, or the register does not allow the disclosure.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/invoices')
export class CollectInvoiceController {
  constructor(private readonly service: CollectInvoiceService) {}

  /** Hands the invoice to the payment service, which sends it to the customer; once. */
  @Post(':id/collection')
  @HttpCode(202)
  collect(@Param() { id }: InvoicePathDto): Promise<InvoiceStepView> {
    return this.service.collect(id, new Date());
  }
}
