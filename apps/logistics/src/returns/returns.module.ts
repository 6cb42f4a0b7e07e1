import { Module } from '@nestjs/common';
import { ReceiveReturnController } from './receive-return/receive-return.controller.js';
import { ReceiveReturnService } from './receive-return/receive-return.service.js';
import { RequestReturnController } from './request-return/request-return.controller.js';
import { RequestReturnService } from './request-return/request-return.service.js';

@Module({
  controllers: [RequestReturnController, ReceiveReturnController],
  providers: [RequestReturnService, ReceiveReturnService],
})
export class ReturnsModule {}
