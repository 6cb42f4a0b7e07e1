import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AskedDisclosure } from '#emitting-service';
import type { WithheldReason } from '#processing-event';

/** Operations that disclose something of an order. */
export type DisclosingOperation =
  | 'place-order'
  | 'reserve-items'
  | 'cancel-order'
  | 'ship-order'
  | 'request-return'
  | 'receive-return'
  | 'close-complaint';

/** Which disclosures an order led to; how each ended stands with the gate. */
@Entity({ name: 'order_disclosure' })
export class OrderDisclosureEntity implements AskedDisclosure {
  @PrimaryColumn('uuid', { name: 'disclosure_id' })
  disclosureId!: string;

  @Column('uuid', { name: 'order_id' })
  orderId!: string;

  @Column('text')
  operation!: DisclosingOperation;

  @Column('text')
  recipient!: string;

  @Column('text', { name: 'withheld_reason', nullable: true })
  withheldReason!: WithheldReason | null;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt!: Date;
}
