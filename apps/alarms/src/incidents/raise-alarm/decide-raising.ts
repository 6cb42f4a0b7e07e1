import { Problem, conflict } from '#http';
import type { LogEntry } from '../../alarm-history/log-entry.js';
import type { System, SystemUser } from '../../systems/system.js';
import type { Incident, IncidentKind } from '../incident.js';

export interface RaiseCommand {
  incidentId: string;
  kind: IncidentKind;
  zone: string;
  /** Given when somebody set the alarm off by hand; `user` is undefined when nobody has the name. */
  triggeredBy?: { user: SystemUser | undefined };
}

export interface AlarmRaised {
  incident: Incident;
  entry: LogEntry;
}

/** Throws INCIDENTS.SYSTEM_DISARMED, INCIDENTS.OPEN_ALREADY or INCIDENTS.UNKNOWN_USER. */
export function decideRaising(
  { system, openKinds }: { system: Pick<System, 'id' | 'customerRef' | 'armed'>; openKinds: readonly IncidentKind[] },
  { incidentId, kind, zone, triggeredBy }: RaiseCommand,
  now: Date,
): AlarmRaised {
  if (kind === 'intrusion' && !system.armed) throw systemDisarmed();
  if (openKinds.includes(kind)) throw openAlready();
  const user = triggeredBy?.user;
  if (triggeredBy !== undefined && user === undefined) throw unknownUser();
  return {
    incident: {
      id: incidentId,
      systemId: system.id,
      kind,
      zone,
      triggeredBy: user?.userName ?? null,
      raisedAt: now,
      contactsNotifiedAt: null,
      guardDispatchedAt: null,
      closedAt: null,
    },
    entry: {
      systemId: system.id,
      customerRef: system.customerRef,
      at: now,
      event: 'alarm-raised',
      incident: { id: incidentId, kind, zone },
      ...(user === undefined
        ? {}
        : { actor: { kind: user.kind, subjectRef: user.subjectRef, userName: user.userName } }),
    },
  };
}

function systemDisarmed(): Problem {
  return conflict('INCIDENTS.SYSTEM_DISARMED', {
    sv: 'Larmet är inte tillkopplat, så det larmar inte för intrång. Brand, vatten och överfall larmar alltid.',
    en: 'The system is disarmed, so it raises no intrusion alarm. Fire, water and assault are raised at any time.',
  });
}

function openAlready(): Problem {
  return conflict('INCIDENTS.OPEN_ALREADY', {
    sv: 'Ett larm av samma slag pågår redan vid systemet. Avsluta det innan ett nytt kan gå.',
    en: 'An incident of the same kind is open at the system. Close it before another is raised.',
  });
}

function unknownUser(): Problem {
  return new Problem('INCIDENTS.UNKNOWN_USER', 422, {
    sv: 'Ingen vid larmsystemet har det användarnamnet. Utelämna triggeredBy när en givare utlöste larmet.',
    en: 'Nobody at the alarm system has that user name. Leave triggeredBy out when a sensor set the alarm off.',
  });
}
