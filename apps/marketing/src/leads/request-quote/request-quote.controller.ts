import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { LeadPathDto } from '../lead-path.dto.js';
import { LeadStepView } from '../lead-step.view.js';
import { RequestQuoteService } from './request-quote.service.js';

@ApiTags('leads')
@ApiProblems({
  400: 'The subjectRef is no UUID.',
  404: 'No such lead.',
  409: 'Closed, requested already, or the register does not let the CRM have it.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/leads')
export class RequestQuoteController {
  constructor(private readonly service: RequestQuoteService) {}

  /** Has an estimate worked out in the CRM; once while the lead is open. */
  @Post(':subjectRef/quotes')
  @HttpCode(202)
  request(@Param() { subjectRef }: LeadPathDto): Promise<LeadStepView> {
    return this.service.request(subjectRef, new Date());
  }
}
