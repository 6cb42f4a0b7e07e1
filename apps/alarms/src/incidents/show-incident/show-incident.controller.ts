import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { IncidentPathDto } from '../incident-path.dto.js';
import { IncidentView } from './incident.view.js';
import { ShowIncidentService } from './show-incident.service.js';

@ApiTags('incidents')
@ApiProblems({
  400: 'The id is no UUID.',
  404: 'No such incident.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/incidents')
export class ShowIncidentController {
  constructor(private readonly service: ShowIncidentService) {}

  /** How far the incident has come, and how each disclosure in it ended. The look is itself on record. */
  @Get(':id')
  show(@Param() { id }: IncidentPathDto): Promise<IncidentView> {
    return this.service.show(id, new Date());
  }
}
