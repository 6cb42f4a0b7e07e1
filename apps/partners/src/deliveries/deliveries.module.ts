import { Module } from '@nestjs/common';
import { ReceiveDeliveryController } from './receive-delivery/receive-delivery.controller.js';
import { ReceiveDeliveryService } from './receive-delivery/receive-delivery.service.js';

@Module({ controllers: [ReceiveDeliveryController], providers: [ReceiveDeliveryService] })
export class DeliveriesModule {}
