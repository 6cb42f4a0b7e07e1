import { Module } from '@nestjs/common';
import { CancelOrderController } from './cancel-order/cancel-order.controller.js';
import { CancelOrderService } from './cancel-order/cancel-order.service.js';
import { PlaceOrderController } from './place-order/place-order.controller.js';
import { PlaceOrderService } from './place-order/place-order.service.js';
import { ReserveItemsController } from './reserve-items/reserve-items.controller.js';
import { ReserveItemsService } from './reserve-items/reserve-items.service.js';
import { ShowOrderController } from './show-order/show-order.controller.js';
import { ShowOrderService } from './show-order/show-order.service.js';

@Module({
  controllers: [PlaceOrderController, ReserveItemsController, CancelOrderController, ShowOrderController],
  providers: [PlaceOrderService, ReserveItemsService, CancelOrderService, ShowOrderService],
})
export class OrdersModule {}
