import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { DisclosureGate, type OpenedDisclosure } from '#disclosure';
import { addressOf } from '#emitting-service';
import { appendToOutbox } from '#outbox';
import { CARD_CHARGE } from '../../payments/charge-card/disclosures.js';
import { paymentInfo } from '../../payments/payment-info.js';
import { keepOrderDisclosures } from '../order-disclosures.repository.js';
import { type PlacedOrder, decideOrder } from './decide-order.js';
import { orderPlaced } from './events.js';
import type { PlaceOrderDto } from './place-order.dto.js';
import { insertOrder } from './place-order.repository.js';
import { type PlacedOrderView, placedOrderView } from './placed-order.view.js';

@Injectable()
export class PlaceOrderService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly gate: DisclosureGate,
  ) {}

  async place(command: PlaceOrderDto, now: Date): Promise<PlacedOrderView> {
    const order = decideOrder({ ...command, deliveryAddress: addressOf(command.deliveryAddress) }, now);
    const operationId = randomUUID();
    const disclosures = await this.dataSource.transaction(async (transaction) => {
      await insertOrder(transaction, order);
      await appendToOutbox(transaction, orderPlaced(order, operationId, command.noticeEdition, now));
      const charged = await this.charge(transaction, order, operationId);
      await keepOrderDisclosures(transaction, order.id, 'place-order', charged, now);
      return charged;
    });
    this.gate.wake();
    return placedOrderView(order, operationId, disclosures);
  }

  private async charge(
    transaction: EntityManager,
    order: PlacedOrder,
    operationId: string,
  ): Promise<OpenedDisclosure[]> {
    const { buyer, cardToken, placedAt } = order;
    if (cardToken === null) return [];
    const charge = await this.gate.open(transaction, CARD_CHARGE, {
      operationId,
      at: placedAt,
      parties: [
        {
          kind: buyer.kind,
          subjectRef: buyer.subjectRef,
          fields: { name: buyer.name, 'payment-info': paymentInfo(order, cardToken) },
        },
      ],
    });
    return [charge];
  }
}
