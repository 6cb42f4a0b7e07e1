import { Module } from '@nestjs/common';
import { ShowAlarmHistoryController } from './show-alarm-history/show-alarm-history.controller.js';
import { ShowAlarmHistoryService } from './show-alarm-history/show-alarm-history.service.js';

@Module({ controllers: [ShowAlarmHistoryController], providers: [ShowAlarmHistoryService] })
export class AlarmHistoryModule {}
