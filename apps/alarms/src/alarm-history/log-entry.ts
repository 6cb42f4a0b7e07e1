import type { ActionTaken, IncidentKind } from '../incidents/incident.js';
import type { ArmingMethod } from '../arming/arming.js';

export const LOG_EVENTS = [
  'armed',
  'disarmed',
  'alarm-raised',
  'contacts-notified',
  'guard-dispatched',
  'incident-closed',
] as const;

export type LogEvent = (typeof LOG_EVENTS)[number];

/** Something that happened at a system and stands in the customer's alarm history. */
export interface LogEntry {
  systemId: string;
  customerRef: string;
  at: Date;
  event: LogEvent;
  /** Who did it by hand; absent where a sensor or the company did. */
  actor?: { kind: 'customer' | 'secondary-user'; subjectRef: string; userName: string };
  method?: ArmingMethod;
  incident?: { id: string; kind: IncidentKind; zone: string };
  actionTaken?: ActionTaken;
}
