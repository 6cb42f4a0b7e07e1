import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody beside the customer who arms and disarms a system under an own user name. */
@Entity({ name: 'secondary_user' })
export class SecondaryUserEntity {
  @PrimaryColumn('uuid', { name: 'system_id' })
  systemId!: string;

  @PrimaryColumn('text', { name: 'user_name' })
  userName!: string;

  @Column('uuid', { name: 'subject_ref' })
  subjectRef!: string;

  @Column('text')
  name!: string;

  @Column('text')
  phone!: string;
}
