import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { SystemPathDto } from '../../systems/system-path.dto.js';
import { RaiseAlarmDto } from './raise-alarm.dto.js';
import { RaiseAlarmService } from './raise-alarm.service.js';
import { RaisedAlarmView } from './raised-alarm.view.js';

@ApiTags('incidents')
@ApiProblems({
  400: 'Fields are not as they must be; errors lists each.',
  404: 'No such system.',
  409: 'Intrusion while disarmed, or an incident of the kind is open.',
  422: 'Nobody at the system has the user name in triggeredBy.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/systems')
export class RaiseAlarmController {
  constructor(private readonly service: RaiseAlarmService) {}

  /** Opens an incident: intrusion only while armed, fire, water and assault at any time; one open incident per kind. */
  @Post(':id/alarms')
  raise(@Param() { id }: SystemPathDto, @Body() alarm: RaiseAlarmDto): Promise<RaisedAlarmView> {
    return this.service.raise(id, alarm, new Date());
  }
}
