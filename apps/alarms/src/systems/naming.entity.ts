import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One customer's naming of a contact person for one system, in that customer's words. */
@Entity({ name: 'naming' })
export class NamingEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'system_id' })
  systemId!: string;

  @Column('uuid', { name: 'subject_ref' })
  subjectRef!: string;

  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  email!: string | null;

  @Column('text')
  relation!: string;

  @Column('timestamptz', { name: 'named_at' })
  namedAt!: Date;

  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt!: Date | null;
}
