import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { LeadPathDto } from '../lead-path.dto.js';
import { CloseLeadDto } from './close-lead.dto.js';
import { CloseLeadService } from './close-lead.service.js';
import { ClosedLeadView } from './closed-lead.view.js';

@ApiTags('leads')
@ApiProblems({
  400: 'Fields are not as they must be; errors lists each.',
  404: 'No such lead.',
  409: 'Closed already, or said to be won and no quote was requested.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/leads')
export class CloseLeadController {
  constructor(private readonly service: CloseLeadService) {}

  /** Closes the lead; the details are kept, restricted, until three months after the last contact. */
  @Post(':subjectRef/closing')
  @HttpCode(200)
  close(@Param() { subjectRef }: LeadPathDto, @Body() { outcome }: CloseLeadDto): Promise<ClosedLeadView> {
    return this.service.close(subjectRef, outcome, new Date());
  }
}
