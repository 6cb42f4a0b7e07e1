import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { WithheldReason } from '#processing-event';

/** Which disclosures an incident led to; how each ended stands with the gate. */
@Entity({ name: 'incident_disclosure' })
export class IncidentDisclosureEntity {
  @PrimaryColumn('uuid', { name: 'disclosure_id' })
  disclosureId!: string;

  @Column('uuid', { name: 'incident_id' })
  incidentId!: string;

  @Column('text')
  operation!: 'notify-contacts' | 'dispatch-guard';

  @Column('text')
  recipient!: string;

  @Column('text', { name: 'withheld_reason', nullable: true })
  withheldReason!: WithheldReason | null;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt!: Date;
}
