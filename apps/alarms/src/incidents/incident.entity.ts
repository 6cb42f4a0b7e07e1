import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ActionTaken, IncidentKind } from './incident.js';

@Entity({ name: 'incident' })
export class IncidentEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'system_id' })
  systemId!: string;

  @Column('text')
  kind!: IncidentKind;

  @Column('text')
  zone!: string;

  /** User name of whoever set it off by hand; null when a sensor did. */
  @Column('text', { name: 'triggered_by', nullable: true })
  triggeredBy!: string | null;

  @Column('timestamptz', { name: 'raised_at' })
  raisedAt!: Date;

  @Column('timestamptz', { name: 'contacts_notified_at', nullable: true })
  contactsNotifiedAt!: Date | null;

  @Column('timestamptz', { name: 'guard_dispatched_at', nullable: true })
  guardDispatchedAt!: Date | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt!: Date | null;

  @Column('text', { name: 'action_taken', nullable: true })
  actionTaken!: ActionTaken | null;
}
