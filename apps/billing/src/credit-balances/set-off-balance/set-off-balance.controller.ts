import { Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { InvoicePathDto } from '../../invoices/invoice-path.dto.js';
import { SetOffBalanceService } from './set-off-balance.service.js';
import { SetOffView } from './set-off.view.js';

@ApiTags('credit balances')
@ApiProblems({
  400: 'The id is no UUID.',
  404: 'No such invoice.',
  409: 'The company owes the customer nothing, or the invoice is paid, credited or assigned.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/invoices')
export class SetOffBalanceController {
  constructor(private readonly service: SetOffBalanceService) {}

  /** Pays the invoice from what the company owes the customer, as far as that goes. */
  @Post(':id/set-offs')
  setOff(@Param() { id }: InvoicePathDto): Promise<SetOffView> {
    return this.service.setOff(id, new Date());
  }
}
