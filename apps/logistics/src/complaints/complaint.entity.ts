import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Complaint, ComplaintOutcome, Fault } from './complaint.js';

@Entity({ name: 'complaint' })
export class ComplaintEntity implements Complaint {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'order_id' })
  orderId!: string;

  @Column('text')
  fault!: Fault;

  @Column('text', { name: 'serial_number', nullable: true })
  serialNumber!: string | null;

  @Column('timestamptz', { name: 'raised_at' })
  raisedAt!: Date;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt!: Date | null;

  @Column('text', { nullable: true })
  outcome!: ComplaintOutcome | null;
}
