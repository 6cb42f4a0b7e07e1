import { ApiProperty } from '@nestjs/swagger';
import { DisclosureStateView } from '#emitting-service';
import { BUYER_KINDS, type BuyerKind } from '../../processing/activity-event.js';
import { ORDER_STATES, type OrderState } from '../order.js';

export class OrderedItemView {
  /** @example "TRETTIO-MOTION-2" */
  articleNumber!: string;

  /** @example 2 */
  quantity!: number;

  /**
   * Öre, VAT included.
   * @example 49900
   */
  unitPrice!: number;
}

/** An order without the buyer's details. */
export class OrderView {
  id!: string;

  /** Pseudonym of the buyer. */
  subjectRef!: string;

  @ApiProperty({ enum: BUYER_KINDS })
  buyerKind!: BuyerKind;

  @ApiProperty({ enum: ORDER_STATES })
  state!: OrderState;

  /** @example "2026-11-22T14:45:00.000Z" */
  placedAt!: string;

  /**
   * Öre, VAT included.
   * @example 99800
   */
  amount!: number;

  items!: OrderedItemView[];

  /** Of the devices that are in the order now. */
  serialNumbers!: string[];

  deliveredAt?: string;

  /**
   * Why it did not arrive at the last attempt.
   * @example "nobody-home"
   */
  failureReason?: string;

  /**
   * Until the end of this day in Sweden a return may be requested.
   * @example "2026-12-07"
   */
  lastDayToReturn?: string;

  /** @example "2029-11-22" */
  lastDayToComplain?: string;

  /** When the bank was asked to pay back. */
  refundedAt?: string;

  /** The oldest first. */
  disclosures!: DisclosureStateView[];
}
