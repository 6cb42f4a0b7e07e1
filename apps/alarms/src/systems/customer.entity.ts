import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The account holder; the subjectRef comes from the service of first contact. */
@Entity({ name: 'customer' })
export class CustomerEntity {
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
