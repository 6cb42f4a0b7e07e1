import { Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { InvoicePathDto } from '../invoice-path.dto.js';
import { CreditInvoiceService } from './credit-invoice.service.js';
import { CreditedInvoiceView } from './credited-invoice.view.js';

@ApiTags('invoices')
@ApiProblems({
  400: 'The id is no UUID.',
  404: 'No such invoice.',
  409: 'Credited already, or the claim is assigned.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/invoices')
export class CreditInvoiceController {
  constructor(private readonly service: CreditInvoiceService) {}

  /** Credits the whole invoice, the fee included; what was paid of it the company owes the customer. */
  @Post(':id/credit-note')
  credit(@Param() { id }: InvoicePathDto): Promise<CreditedInvoiceView> {
    return this.service.credit(id, new Date());
  }
}
