import { ApiProperty } from '@nestjs/swagger';
import { ACTIONS_TAKEN, type ActionTaken } from '../incident.js';

export class ClosedIncidentView {
  id!: string;

  /** @example "2026-11-22T15:10:00.000Z" */
  closedAt!: string;

  @ApiProperty({ enum: ACTIONS_TAKEN })
  actionTaken!: ActionTaken;
}
