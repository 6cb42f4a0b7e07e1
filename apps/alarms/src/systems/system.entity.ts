import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'system' })
export class SystemEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'customer_ref' })
  customerRef!: string;

  /** The customer arms and disarms under this name. */
  @Column('text', { name: 'customer_user_name' })
  customerUserName!: string;

  @Column('text')
  street!: string;

  @Column('text', { name: 'postal_code' })
  postalCode!: string;

  @Column('text')
  city!: string;

  @Column('boolean')
  armed!: boolean;

  @Column('timestamptz', { name: 'armed_changed_at', nullable: true })
  armedChangedAt!: Date | null;

  @Column('timestamptz', { name: 'installed_at' })
  installedAt!: Date;
}
