import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'order_device' })
export class OrderDeviceEntity {
  @PrimaryColumn('uuid', { name: 'order_id' })
  orderId!: string;

  @PrimaryColumn('text', { name: 'serial_number' })
  serialNumber!: string;

  /** When it was free to be sold again. */
  @Column('timestamptz', { name: 'released_at', nullable: true })
  releasedAt!: Date | null;
}
