import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person named as contact, one row however many systems name the person. */
@Entity({ name: 'contact_person' })
export class ContactPersonEntity {
  @PrimaryColumn('uuid', { name: 'subject_ref' })
  subjectRef!: string;

  /** E.164; by it the same person is known again. */
  @Column('text')
  mobile!: string;

  /** When the notice of Art. 14 was opened to the gateway; null while it has not been. */
  @Column('timestamptz', { name: 'told_at', nullable: true })
  toldAt!: Date | null;
}
