import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { InvoicePathDto } from '../../invoices/invoice-path.dto.js';
import { InvoiceStepView } from '../../invoices/invoice-step.view.js';
import { SendToCollectionService } from './send-to-collection.service.js';

@ApiTags('debt collection')
@ApiProblems({
  400: 'The id is no UUID.',
  404: 'No such invoice.',
  409: 'Never reminded, paid, credited, in debt collection or assigned already, or the register does not allow the disclosure.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/invoices')
export class SendToCollectionController {
  constructor(private readonly service: SendToCollectionService) {}

  /** Has the claim collected in our name, after a reminder. */
  @Post(':id/debt-collection')
  @HttpCode(202)
  send(@Param() { id }: InvoicePathDto): Promise<InvoiceStepView> {
    return this.service.send(id, new Date());
  }
}
