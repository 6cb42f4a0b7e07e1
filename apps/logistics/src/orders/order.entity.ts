import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BuyerKind } from '../processing/activity-event.js';
import type { OrderState } from './order.js';

@Entity({ name: 'shop_order' })
export class OrderEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'buyer_ref' })
  buyerRef!: string;

  @Column('text', { name: 'buyer_kind' })
  buyerKind!: BuyerKind;

  @Column('text')
  street!: string;

  @Column('text', { name: 'postal_code' })
  postalCode!: string;

  @Column('text')
  city!: string;

  /** Öre. */
  @Column('integer')
  amount!: number;

  @Column('integer')
  units!: number;

  @Column('text', { name: 'card_token', nullable: true })
  cardToken!: string | null;

  @Column('text')
  state!: OrderState;

  @Column('timestamptz', { name: 'state_since' })
  stateSince!: Date;

  @Column('timestamptz', { name: 'placed_at' })
  placedAt!: Date;

  @Column('timestamptz', { name: 'delivered_at', nullable: true })
  deliveredAt!: Date | null;

  @Column('text', { name: 'failure_reason', nullable: true })
  failureReason!: string | null;

  @Column('timestamptz', { name: 'refunded_at', nullable: true })
  refundedAt!: Date | null;
}
