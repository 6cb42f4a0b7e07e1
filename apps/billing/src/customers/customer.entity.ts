import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Address } from '#disclosure';

/** The account holder. */
@Entity({ name: 'customer' })
export class CustomerEntity {
  @PrimaryColumn('uuid', { name: 'subject_ref' })
  subjectRef!: string;

  /** YYYYMMDD-NNNN; by it the same person is known again. */
  @Column('text', { name: 'personal_identity_number' })
  personalIdentityNumber!: string;

  @Column('text')
  name!: string;

  @Column('jsonb', { name: 'postal_address' })
  postalAddress!: Address;

  @Column('jsonb', { name: 'alarm_address' })
  alarmAddress!: Address;

  @Column('text')
  phone!: string;

  @Column('text')
  email!: string;

  /** Öre; changed in the database only, by adding. */
  @Column('bigint', { name: 'balance_ore', transformer: { from: Number, to: (ore: number) => ore } })
  balanceOre!: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
