import type { SystemLogEntry } from '#disclosure';

export const INCIDENT_KINDS = ['intrusion', 'fire', 'water', 'assault'] as const;
export type IncidentKind = (typeof INCIDENT_KINDS)[number];

export const ACTIONS_TAKEN = [
  'false-alarm',
  'guard-attended',
  'police-called',
  'fire-service-called',
  'resolved-by-customer',
] as const;
export type ActionTaken = (typeof ACTIONS_TAKEN)[number];

/** An alarm that went off and what came of it, as the rules see it. */
export interface Incident {
  id: string;
  systemId: string;
  kind: IncidentKind;
  zone: string;
  /** User name of whoever set it off by hand; null when a sensor did. */
  triggeredBy: string | null;
  raisedAt: Date;
  contactsNotifiedAt: Date | null;
  guardDispatchedAt: Date | null;
  closedAt: Date | null;
}

/** The alarm as a recipient gets to see it. */
export function alarmLog({ kind, zone, raisedAt }: Pick<Incident, 'kind' | 'zone' | 'raisedAt'>): SystemLogEntry {
  return { at: raisedAt.toISOString(), event: `${kind} in ${zone}` };
}
