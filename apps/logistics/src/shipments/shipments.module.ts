import { type DynamicModule, Module } from '@nestjs/common';
import { ConfirmDeliveryController } from './confirm-delivery/confirm-delivery.controller.js';
import { ConfirmDeliveryService } from './confirm-delivery/confirm-delivery.service.js';
import { ReportDeliveryFailureController } from './report-delivery-failure/report-delivery-failure.controller.js';
import { ReportDeliveryFailureService } from './report-delivery-failure/report-delivery-failure.service.js';
import { ShipOrderController } from './ship-order/ship-order.controller.js';
import { DEVICE_SHIPPED_TOPIC, ShipOrderService } from './ship-order/ship-order.service.js';

@Module({})
export class ShipmentsModule {
  /** `deviceShippedTopic`: where other services are told of shipped devices. */
  static register(deviceShippedTopic: string): DynamicModule {
    return {
      module: ShipmentsModule,
      controllers: [ShipOrderController, ConfirmDeliveryController, ReportDeliveryFailureController],
      providers: [
        { provide: DEVICE_SHIPPED_TOPIC, useValue: deviceShippedTopic },
        ShipOrderService,
        ConfirmDeliveryService,
        ReportDeliveryFailureService,
      ],
    };
  }
}
