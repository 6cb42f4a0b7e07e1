import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'device' })
export class DeviceEntity {
  @PrimaryColumn('uuid', { name: 'system_id' })
  systemId!: string;

  @PrimaryColumn('text', { name: 'serial_number' })
  serialNumber!: string;

  @Column('text')
  kind!: string;
}
