import { ApiProperty } from '@nestjs/swagger';
import { DisclosureStateView } from '#emitting-service';
import { ACTIONS_TAKEN, type ActionTaken, INCIDENT_KINDS, type IncidentKind } from '../incident.js';

export class IncidentView {
  id!: string;

  systemId!: string;

  @ApiProperty({ enum: INCIDENT_KINDS })
  kind!: IncidentKind;

  /** @example "hall" */
  zone!: string;

  /** @example "open" */
  status!: 'open' | 'closed';

  /** @example "2026-11-22T14:45:00.000Z" */
  raisedAt!: string;

  contactsNotifiedAt?: string;

  guardDispatchedAt?: string;

  closedAt?: string;

  @ApiProperty({ enum: ACTIONS_TAKEN, required: false })
  actionTaken?: ActionTaken;

  /** The oldest first. */
  disclosures!: DisclosureStateView[];
}
