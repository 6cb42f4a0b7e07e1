import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { InvoicePathDto } from '../invoice-path.dto.js';
import { InvoiceView } from './invoice.view.js';
import { ShowInvoiceService } from './show-invoice.service.js';

@ApiTags('invoices')
@ApiProblems({
  400: 'The id is no UUID.',
  404: 'No such invoice.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/invoices')
export class ShowInvoiceController {
  constructor(private readonly service: ShowInvoiceService) {}

  /** What is owed and paid, and how each disclosure of the invoice ended. The look is itself on record. */
  @Get(':id')
  show(@Param() { id }: InvoicePathDto): Promise<InvoiceView> {
    return this.service.show(id, new Date());
  }
}
