import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Claim } from './invoice.js';

/** Amounts are whole öre. */
@Entity({ name: 'invoice' })
export class InvoiceEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('integer', { name: 'number_year' })
  numberYear!: number;

  @Column('integer', { name: 'number_serial' })
  numberSerial!: number;

  @Column('uuid', { name: 'contract_id' })
  contractId!: string;

  @Column('uuid', { name: 'customer_ref' })
  customerRef!: string;

  /** YYYY-MM-DD */
  @Column('date', { name: 'invoice_date' })
  invoiceDate!: string;

  /** YYYY-MM-DD */
  @Column('date', { name: 'due_date' })
  dueDate!: string;

  @Column('integer', { name: 'net_ore' })
  netOre!: number;

  @Column('integer', { name: 'vat_ore' })
  vatOre!: number;

  @Column('integer', { name: 'total_ore' })
  totalOre!: number;

  @Column('integer', { name: 'paid_ore' })
  paidOre!: number;

  @Column('integer', { name: 'fee_ore' })
  feeOre!: number;

  @Column('timestamptz', { name: 'collected_at', nullable: true })
  collectedAt!: Date | null;

  @Column('uuid', { name: 'collect_disclosure_id', nullable: true })
  collectDisclosureId!: string | null;

  @Column('integer')
  reminders!: number;

  /** YYYY-MM-DD */
  @Column('date', { name: 'last_reminded_on', nullable: true })
  lastRemindedOn!: string | null;

  @Column('text', { nullable: true })
  claim!: Claim | null;

  @Column('timestamptz', { name: 'claimed_at', nullable: true })
  claimedAt!: Date | null;

  @Column('uuid', { name: 'claim_disclosure_id', nullable: true })
  claimDisclosureId!: string | null;

  @Column('timestamptz', { name: 'credited_at', nullable: true })
  creditedAt!: Date | null;

  @Column('timestamptz', { name: 'issued_at' })
  issuedAt!: Date;
}
