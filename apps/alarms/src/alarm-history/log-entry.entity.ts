import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ActionTaken, IncidentKind } from '../incidents/incident.js';
import type { ArmingMethod } from '../arming/arming.js';
import type { LogEvent } from './log-entry.js';

@Entity({ name: 'log_entry' })
export class LogEntryEntity {
  /** UUIDv7: its order is that of time. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'customer_ref' })
  customerRef!: string;

  @Column('uuid', { name: 'system_id' })
  systemId!: string;

  @Column('timestamptz')
  at!: Date;

  @Column('text')
  event!: LogEvent;

  @Column('text', { name: 'actor_kind', nullable: true })
  actorKind!: 'customer' | 'secondary-user' | null;

  @Column('uuid', { name: 'actor_ref', nullable: true })
  actorRef!: string | null;

  @Column('text', { name: 'user_name', nullable: true })
  userName!: string | null;

  @Column('text', { nullable: true })
  method!: ArmingMethod | null;

  @Column('uuid', { name: 'incident_id', nullable: true })
  incidentId!: string | null;

  @Column('text', { name: 'incident_kind', nullable: true })
  incidentKind!: IncidentKind | null;

  @Column('text', { nullable: true })
  zone!: string | null;

  @Column('text', { name: 'action_taken', nullable: true })
  actionTaken!: ActionTaken | null;
}
