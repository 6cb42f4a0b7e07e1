import type { Address } from '../plan-day/made-up-people.ts';
import type { OrderPlan, OrderStep } from '../plan-day/plan-order.ts';
import { type AskedDisclosure, type DisclosureState, ServiceClient } from './call-service.ts';

const WITHHELD = ['ORDERS.NOTHING_LET_OUT'];

export interface Buyer {
  kind: 'customer' | 'shop-buyer';
  /** Of a customer. */
  subjectRef?: string;
  name: string;
  phone: string;
  email: string;
}

/** The logistics service. */
export class LogisticsClient extends ServiceClient {
  place(
    buyer: Buyer,
    deliveryAddress: Address,
    { items, cardToken }: OrderPlan,
  ): Promise<{ id: string; disclosures: AskedDisclosure[] }> {
    const payment = cardToken === undefined ? { method: 'monthly-invoice' } : { method: 'card', cardToken };
    const order = { buyer, deliveryAddress, items, payment, noticeEdition: '2018-05' };
    return this.post('/api/orders', 201, order);
  }

  /** False where the gate let nothing out. */
  async reserve(orderId: string, serialNumbers: readonly string[]): Promise<boolean> {
    const path = `/api/orders/${orderId}/reservation`;
    return (await this.postUnless(WITHHELD, path, 202, { serialNumbers })) !== undefined;
  }

  /** False where the gate let nothing out. */
  async ship(orderId: string): Promise<boolean> {
    return (await this.postUnless(WITHHELD, `/api/orders/${orderId}/shipment`, 202)) !== undefined;
  }

  async cancel(orderId: string): Promise<void> {
    await this.post(`/api/orders/${orderId}/cancellation`, 202);
  }

  async confirmDelivery(orderId: string): Promise<void> {
    await this.post(`/api/orders/${orderId}/delivery`, 200);
  }

  async reportFailure(orderId: string, reason: string): Promise<void> {
    await this.post(`/api/orders/${orderId}/delivery-failure`, 200, { reason });
  }

  async requestReturn(orderId: string): Promise<void> {
    await this.post(`/api/orders/${orderId}/return`, 202);
  }

  async receiveReturn(orderId: string): Promise<void> {
    await this.post(`/api/orders/${orderId}/return-receipt`, 202);
  }

  async complain(orderId: string, { fault, outcome }: Extract<OrderStep, { do: 'complain' }>): Promise<void> {
    const { id } = await this.post<{ id: string }>(`/api/orders/${orderId}/complaints`, 201, { fault });
    await this.post(`/api/complaints/${id}/closing`, 202, { outcome });
  }

  show(orderId: string): Promise<{ disclosures: DisclosureState[] }> {
    return this.get(`/api/orders/${orderId}`);
  }
}
