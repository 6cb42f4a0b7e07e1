import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SystemPathDto } from '../../systems/system-path.dto.js';
import { ArmingDto } from '../arming.dto.js';
import { ArmingView } from '../arming.view.js';
import { ArmSystemService } from './arm-system.service.js';

@ApiTags('arming')
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
