import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whoever orders: a customer, whose subjectRef comes from the service of first contact, or a buyer without an alarm. */
@Entity({ name: 'buyer' })
export class BuyerEntity {
  @PrimaryColumn('uuid', { name: 'subject_ref' })
  subjectRef!: string;

  @Column('text')
  name!: string;

  @Column('text')
  phone!: string;

  @Column('text')
  email!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
