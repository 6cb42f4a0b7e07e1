import { INCIDENT_KINDS, type IncidentKind } from '../incident.js';
import { ApiProperty } from '@nestjs/swagger';

export class RaisedAlarmView {
  /** Of the incident that the alarm opened. */
  id!: string;

  systemId!: string;

  @ApiProperty({ enum: INCIDENT_KINDS })
  kind!: IncidentKind;

  /** @example "2026-11-22T14:45:00.000Z" */
  raisedAt!: string;
}
