import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SystemPathDto } from '../../systems/system-path.dto.js';
import { ArmingDto } from '../arming.dto.js';
import { ArmingView } from '../arming.view.js';
import { DisarmSystemService } from './disarm-system.service.js';

@ApiTags('arming')
@Controller('api/systems')
export class DisarmSystemController {
  constructor(private readonly service: DisarmSystemService) {}

  /** Disarms the system in the name of its customer or of a secondary user. */
  @Post(':id/disarm')
  @HttpCode(200)
  disarm(@Param() { id }: SystemPathDto, @Body() command: ArmingDto): Promise<ArmingView> {
    return this.service.disarm(id, command, new Date());
  }
}
