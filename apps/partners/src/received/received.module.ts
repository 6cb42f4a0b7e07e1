import { Module } from '@nestjs/common';
import { ListReceivedController } from './list-received/list-received.controller.js';
import { ShowReceivedController } from './show-received/show-received.controller.js';
import { SummariseReceivedController } from './summarise-received/summarise-received.controller.js';

@Module({ controllers: [ListReceivedController, ShowReceivedController, SummariseReceivedController] })
export class ReceivedModule {}
