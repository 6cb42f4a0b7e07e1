import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CreditDecision } from '../contracts/contract.js';
import type { CopyChannel } from './credit-check.js';

@Entity({ name: 'credit_check' })
export class CreditCheckEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'contract_id' })
  contractId!: string;

  @Column('uuid', { name: 'customer_ref' })
  customerRef!: string;

  @Column('timestamptz', { name: 'requested_at' })
  requestedAt!: Date;

  @Column('uuid', { name: 'disclosure_id' })
  disclosureId!: string;

  @Column('timestamptz', { name: 'reported_at', nullable: true })
  reportedAt!: Date | null;

  @Column('integer', { name: 'payment_remarks', nullable: true })
  paymentRemarks!: number | null;

  @Column('integer', { name: 'enforcement_debt_ore', nullable: true })
  enforcementDebtOre!: number | null;

  @Column('integer', { name: 'risk_percent', nullable: true })
  riskPercent!: number | null;

  @Column('text', { nullable: true })
  decision!: CreditDecision | null;

  /** When the agency announced that the person had been sent the copy. */
  @Column('timestamptz', { name: 'copy_announced_at', nullable: true })
  copyAnnouncedAt!: Date | null;

  @Column('text', { name: 'copy_channel', nullable: true })
  copyChannel!: CopyChannel | null;
}
