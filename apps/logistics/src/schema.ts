import { ComplaintEntity } from './complaints/complaint.entity.js';
import { CreateLogistics1795392000000 } from './migrations/1795392000000-create-logistics.js';
import { OutboxSentUntil1795405000000 } from './migrations/1795405000000-outbox-sent-until.js';
import { BuyerEntity } from './orders/buyer.entity.js';
import { OrderDeviceEntity } from './orders/order-device.entity.js';
import { OrderDisclosureEntity } from './orders/order-disclosure.entity.js';
import { OrderItemEntity } from './orders/order-item.entity.js';
import { OrderEntity } from './orders/order.entity.js';

/** The service's own tables. */
export const SCHEMA = {
  entities: [ComplaintEntity, BuyerEntity, OrderDeviceEntity, OrderDisclosureEntity, OrderItemEntity, OrderEntity],
  migrations: [CreateLogistics1795392000000, OutboxSentUntil1795405000000],
};
