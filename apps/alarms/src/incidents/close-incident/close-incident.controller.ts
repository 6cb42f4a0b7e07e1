import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { IncidentPathDto } from '../incident-path.dto.js';
import { CloseIncidentDto } from './close-incident.dto.js';
import { CloseIncidentService } from './close-incident.service.js';
import { ClosedIncidentView } from './closed-incident.view.js';

@ApiTags('incidents')
@ApiProblems({
  400: 'Fields are not as they must be; errors lists each.',
  404: 'No such incident.',
  409: 'Closed already, or a guard is said to have attended and none was dispatched.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/incidents')
export class CloseIncidentController {
  constructor(private readonly service: CloseIncidentService) {}

  /** Closes the incident with what was done; a guard can only have attended where one was dispatched. */
  @Post(':id/closing')
  @HttpCode(200)
  close(@Param() { id }: IncidentPathDto, @Body() { actionTaken }: CloseIncidentDto): Promise<ClosedIncidentView> {
    return this.service.close(id, actionTaken, new Date());
  }
}
