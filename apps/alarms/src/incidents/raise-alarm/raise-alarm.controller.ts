import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SystemPathDto } from '../../systems/system-path.dto.js';
import { RaiseAlarmDto } from './raise-alarm.dto.js';
import { RaiseAlarmService } from './raise-alarm.service.js';
import { RaisedAlarmView } from './raised-alarm.view.js';

@ApiTags('incidents')
@Controller('api/systems')
export class RaiseAlarmController {
  constructor(private readonly service: RaiseAlarmService) {}

  /** Opens an incident: intrusion only while armed, fire, water and assault at any time; one open incident per kind. */
  @Post(':id/alarms')
  raise(@Param() { id }: SystemPathDto, @Body() alarm: RaiseAlarmDto): Promise<RaisedAlarmView> {
    return this.service.raise(id, alarm, new Date());
  }
}
