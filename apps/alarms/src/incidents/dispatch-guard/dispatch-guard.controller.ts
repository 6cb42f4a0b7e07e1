import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { IncidentPathDto } from '../incident-path.dto.js';
import { IncidentStepView } from '../incident-step.view.js';
import { DispatchGuardDto } from './dispatch-guard.dto.js';
import { DispatchGuardService } from './dispatch-guard.service.js';

@ApiTags('incidents')
@ApiProblems({
  400: 'Fields are not as they must be; errors lists each.',
  404: 'No such incident.',
  409: 'Closed, dispatched already, or the register allows none of the disclosures.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/incidents')
export class DispatchGuardController {
  constructor(private readonly service: DispatchGuardService) {}

  /** Tells the alarm receiving centre and the guard company whom and what it is about; once per incident. */
  @Post(':id/guard-dispatches')
  @HttpCode(202)
  dispatch(@Param() { id }: IncidentPathDto, @Body() command: DispatchGuardDto): Promise<IncidentStepView> {
    return this.service.dispatch(id, command, new Date());
  }
}
