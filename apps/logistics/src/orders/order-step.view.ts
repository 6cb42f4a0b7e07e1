import { ApiProperty } from '@nestjs/swagger';
import { AskedDisclosureView } from '#emitting-service';
import { ORDER_STATES, type OrderState } from './order.js';

/** A step that is on record; see the order for how each disclosure ended. */
export class OrderStepView {
  orderId!: string;

  operationId!: string;

  @ApiProperty({ enum: ORDER_STATES })
  state!: OrderState;

  /** What was disclosed to have it done; empty where nobody had to be told. */
  disclosures!: AskedDisclosureView[];
}
