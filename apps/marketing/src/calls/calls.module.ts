import { Module } from '@nestjs/common';
import { RecordCallController } from './record-call/record-call.controller.js';
import { RecordCallService } from './record-call/record-call.service.js';

@Module({ controllers: [RecordCallController], providers: [RecordCallService] })
export class CallsModule {}
