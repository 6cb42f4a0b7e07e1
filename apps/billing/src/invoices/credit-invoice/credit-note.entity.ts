import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Credits a whole invoice; of the same series of numbers. */
@Entity({ name: 'credit_note' })
export class CreditNoteEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('integer', { name: 'number_year' })
  numberYear!: number;

  @Column('integer', { name: 'number_serial' })
  numberSerial!: number;

  @Column('uuid', { name: 'invoice_id' })
  invoiceId!: string;

  /** YYYY-MM-DD */
  @Column('date', { name: 'credit_date' })
  creditDate!: string;
}
