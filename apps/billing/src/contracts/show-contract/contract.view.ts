import { ApiProperty } from '@nestjs/swagger';
import { AddressDto } from '#emitting-service';
import { CREDIT_DECISIONS, type CreditDecision, END_REASONS, type EndReason } from '../contract.js';

export class ContractCustomerView {
  subjectRef!: string;

  /** @example "Anna Påhittad" */
  name!: string;

  postalAddress!: AddressDto;

  alarmAddress!: AddressDto;

  /** @example "+46701740605" */
  phone!: string;

  /** @example "anna@exempel.example" */
  email!: string;
}

/** A contract as it is now; the personal identity number is not needed to show it, so it is not in it. */
export class ContractView {
  id!: string;

  /** @example "active" */
  status!: 'active' | 'ended';

  /** @example "2026-11-22T14:45:00.000Z" */
  signedAt!: string;

  endedAt?: string;

  @ApiProperty({ enum: END_REASONS, required: false })
  endReason?: EndReason;

  /** Whether it may be invoiced; absent until the credit has been checked. */
  @ApiProperty({ enum: CREDIT_DECISIONS, required: false })
  creditDecision?: CreditDecision;

  customer!: ContractCustomerView;

  /** @example ["TR-000123"] */
  deviceIds!: string[];

  /**
   * Öre that the company owes the customer.
   * @example 0
   */
  balanceOre!: number;
}
