import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'refund' })
export class RefundEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'customer_ref' })
  customerRef!: string;

  @Column('bigint', { name: 'amount_ore', transformer: { from: Number, to: (ore: number) => ore } })
  amountOre!: number;

  @Column('uuid', { name: 'disclosure_id' })
  disclosureId!: string;

  @Column('timestamptz', { name: 'refunded_at' })
  refundedAt!: Date;

  /** When the amount went back on the balance, because the payment service had not taken the refund. */
  @Column('timestamptz', { name: 'taken_back_at', nullable: true })
  takenBackAt!: Date | null;
}
