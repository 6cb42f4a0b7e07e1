import { ApiProperty } from '@nestjs/swagger';
import { ARMING_METHODS, type ArmingMethod } from '../../arming/arming.js';
import { ACTIONS_TAKEN, type ActionTaken, INCIDENT_KINDS, type IncidentKind } from '../../incidents/incident.js';
import { LOG_EVENTS, type LogEvent } from '../log-entry.js';

export class ActorView {
  kind!: 'customer' | 'secondary-user';

  /** @example "bo" */
  userName!: string;

  /** @example "Bo Påhittad" */
  name!: string;
}

export class EntryIncidentView {
  id!: string;

  @ApiProperty({ enum: INCIDENT_KINDS })
  kind!: IncidentKind;

  /** @example "hall" */
  zone!: string;
}

export class AlarmHistoryEntryView {
  id!: string;

  systemId!: string;

  /** @example "2026-11-22T14:45:00.000Z" */
  at!: string;

  @ApiProperty({ enum: LOG_EVENTS })
  event!: LogEvent;

  /** Who did it by hand; absent where a sensor or the company did. */
  by?: ActorView;

  @ApiProperty({ enum: ARMING_METHODS, required: false })
  method?: ArmingMethod;

  incident?: EntryIncidentView;

  @ApiProperty({ enum: ACTIONS_TAKEN, required: false })
  actionTaken?: ActionTaken;
}

/** The newest first. */
export class AlarmHistoryView {
  entries!: AlarmHistoryEntryView[];

  /** Entries of other users left out of this page because the register does not allow showing them. */
  withheld!: number;

  /** Give it as `before` for the next page; absent on the last. */
  next?: string;
}
