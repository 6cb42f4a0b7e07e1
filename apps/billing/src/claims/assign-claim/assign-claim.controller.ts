import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { InvoicePathDto } from '../../invoices/invoice-path.dto.js';
import { InvoiceStepView } from '../../invoices/invoice-step.view.js';
import { AssignClaimService } from './assign-claim.service.js';

@ApiTags('claims')
@ApiProblems({
  400: 'The id is no UUID.',
  404: 'No such invoice.',
  409: 'Never reminded, paid, credited, in debt collection or assigned already, or the register does not allow the disclosure.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/invoices')
export class AssignClaimController {
  constructor(private readonly service: AssignClaimService) {}

  /** Assigns the claim, after a reminder; from then on it is paid to the assignee. */
  @Post(':id/assignment')
  @HttpCode(202)
  assign(@Param() { id }: InvoicePathDto): Promise<InvoiceStepView> {
    return this.service.assign(id, new Date());
  }
}
