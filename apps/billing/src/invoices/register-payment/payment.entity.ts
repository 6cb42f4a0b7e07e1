import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Amounts are whole öre. */
@Entity({ name: 'payment' })
export class PaymentEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'invoice_id' })
  invoiceId!: string;

  /** By it the same payment is known again. */
  @Column('text', { name: 'bank_reference' })
  bankReference!: string;

  @Column('integer', { name: 'amount_ore' })
  amountOre!: number;

  /** What the invoice needed of it; the rest went to the customer's balance. */
  @Column('integer', { name: 'applied_ore' })
  appliedOre!: number;

  @Column('timestamptz', { name: 'registered_at' })
  registeredAt!: Date;
}
