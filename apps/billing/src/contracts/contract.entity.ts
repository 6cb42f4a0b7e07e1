import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CreditDecision, EndReason } from './contract.js';

@Entity({ name: 'contract' })
export class ContractEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'customer_ref' })
  customerRef!: string;

  /** Serial numbers of the equipment that the contract covers. */
  @Column('text', { name: 'device_ids', array: true })
  deviceIds!: string[];

  @Column('timestamptz', { name: 'signed_at' })
  signedAt!: Date;

  @Column('text', { name: 'credit_decision', nullable: true })
  creditDecision!: CreditDecision | null;

  /** From then on the storage period runs. */
  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  @Column('text', { name: 'end_reason', nullable: true })
  endReason!: EndReason | null;
}
