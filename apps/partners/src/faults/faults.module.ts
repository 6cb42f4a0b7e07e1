import { Module } from '@nestjs/common';
import { ClearFaultController } from './clear-fault/clear-fault.controller.js';
import { Faults } from './fault.js';
import { SetFaultController } from './set-fault/set-fault.controller.js';

@Module({ controllers: [SetFaultController, ClearFaultController], providers: [Faults], exports: [Faults] })
export class FaultsModule {}
