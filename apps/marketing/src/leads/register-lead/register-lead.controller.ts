import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { LeadStepView } from '../lead-step.view.js';
import { RegisterLeadDto } from './register-lead.dto.js';
import { RegisterLeadService } from './register-lead.service.js';

@ApiTags('leads')
@ApiProblems({
  400: 'Fields are not as they must be; errors lists each.',
  409: 'Whoever has the number or the address is an open lead already.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/leads')
export class RegisterLeadController {
  constructor(private readonly service: RegisterLeadService) {}

  /** Registers somebody who wants an offer, under the pseudonym of an earlier contact if there was one, and enters the lead in the CRM. */
  @Post()
  register(@Body() command: RegisterLeadDto): Promise<LeadStepView> {
    return this.service.register(command, new Date());
  }
}
