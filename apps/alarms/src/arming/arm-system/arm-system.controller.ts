import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { SystemPathDto } from '../../systems/system-path.dto.js';
import { ArmingDto } from '../arming.dto.js';
import { ArmingView } from '../arming.view.js';
import { ArmSystemService } from './arm-system.service.js';

@ApiTags('arming')
@ApiProblems({
  400: 'Fields are not as they must be; errors lists each.',
  404: 'No such system.',
  409: 'It is armed already.',
  422: 'Nobody at the system has the user name.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/systems')
export class ArmSystemController {
  constructor(private readonly service: ArmSystemService) {}

  /** Arms the system in the name of its customer or of a secondary user. */
  @Post(':id/arm')
  @HttpCode(200)
  arm(@Param() { id }: SystemPathDto, @Body() command: ArmingDto): Promise<ArmingView> {
    return this.service.arm(id, command, new Date());
  }
}
