import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AskedDisclosure } from '#emitting-service';

/** A disclosure that an operation on an invoice asked for, opened or withheld; how it ended, the gate knows. */
@Entity({ name: 'invoice_disclosure' })
export class InvoiceDisclosureEntity implements AskedDisclosure {
  @PrimaryColumn('uuid', { name: 'disclosure_id' })
  disclosureId!: string;

  @Column('uuid', { name: 'invoice_id' })
  invoiceId!: string;

  @Column('text')
  operation!: string;

  @Column('text')
  recipient!: string;

  @Column('text', { name: 'withheld_reason', nullable: true })
  withheldReason!: string | null;

  @Column('timestamptz', { name: 'asked_at' })
  askedAt!: Date;
}
