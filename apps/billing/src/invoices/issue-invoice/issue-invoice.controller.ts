import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { ContractPathDto } from '../../contracts/contract-path.dto.js';
import { IssueInvoiceDto } from './issue-invoice.dto.js';
import { IssueInvoiceService } from './issue-invoice.service.js';
import { IssuedInvoiceView } from './issued-invoice.view.js';

@ApiTags('invoices')
@ApiProblems({
  400: 'Fields are not as they must be; errors lists each.',
  404: 'No such contract.',
  409: 'The credit was not checked, or declined.',
  422: 'The invoice date, the due date or the total is out of range.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/contracts')
export class IssueInvoiceController {
  constructor(private readonly service: IssueInvoiceService) {}

  /**
   * Issues an invoice on a contract that was approved for it. Each line's net amount and VAT are rounded to whole öre, a
   * half to the even one.
   */
  @Post(':id/invoices')
  issue(@Param() { id }: ContractPathDto, @Body() command: IssueInvoiceDto): Promise<IssuedInvoiceView> {
    return this.service.issue(id, command, new Date());
  }
}
