import { Module } from '@nestjs/common';
import { ArmSystemController } from './arm-system/arm-system.controller.js';
import { ArmSystemService } from './arm-system/arm-system.service.js';
import { DisarmSystemController } from './disarm-system/disarm-system.controller.js';
import { DisarmSystemService } from './disarm-system/disarm-system.service.js';

@Module({
  controllers: [ArmSystemController, DisarmSystemController],
  providers: [ArmSystemService, DisarmSystemService],
})
export class ArmingModule {}
