import { IsIn } from 'class-validator';
import { ACTIONS_TAKEN, type ActionTaken } from '../incident.js';

export class CloseIncidentDto {
  /** @example "guard-attended" */
  @IsIn(ACTIONS_TAKEN, { message: `one of ${ACTIONS_TAKEN.join(', ')}` })
  actionTaken!: ActionTaken;
}
