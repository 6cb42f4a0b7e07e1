import { type Problem, conflict } from '#http';
import { incidentClosed } from './incident-problems.js';
import type { ActionTaken, Incident } from './incident.js';

type Progress = Pick<Incident, 'contactsNotifiedAt' | 'guardDispatchedAt' | 'closedAt'>;

/** Contacts are notified once, while the incident is open. Throws INCIDENTS.CLOSED or INCIDENTS.NOTIFIED_ALREADY. */
export function decideNotification(incident: Progress, now: Date): { contactsNotifiedAt: Date } {
  if (incident.closedAt !== null) throw incidentClosed();
  if (incident.contactsNotifiedAt !== null) throw notifiedAlready();
  return { contactsNotifiedAt: now };
}

/** A guard is dispatched once, while the incident is open. Throws INCIDENTS.CLOSED or INCIDENTS.DISPATCHED_ALREADY. */
export function decideDispatch(incident: Progress, now: Date): { guardDispatchedAt: Date } {
  if (incident.closedAt !== null) throw incidentClosed();
  if (incident.guardDispatchedAt !== null) throw dispatchedAlready();
  return { guardDispatchedAt: now };
}

/** Throws INCIDENTS.CLOSED, or INCIDENTS.NO_GUARD_DISPATCHED when a guard is said to have attended and none was sent. */
export function decideClosing(
  incident: Progress,
  actionTaken: ActionTaken,
  now: Date,
): { closedAt: Date; actionTaken: ActionTaken } {
  if (incident.closedAt !== null) throw incidentClosed();
  if (actionTaken === 'guard-attended' && incident.guardDispatchedAt === null) throw noGuardDispatched();
  return { closedAt: now, actionTaken };
}

function notifiedAlready(): Problem {
  return conflict('INCIDENTS.NOTIFIED_ALREADY', {
    sv: 'Kunden och kontaktpersonerna är redan aviserade om larmet.',
    en: 'The customer and the contact persons have been notified of the incident already.',
  });
}

function dispatchedAlready(): Problem {
  return conflict('INCIDENTS.DISPATCHED_ALREADY', {
    sv: 'Väktare är redan skickad till larmet.',
    en: 'A guard has been dispatched to the incident already.',
  });
}

function noGuardDispatched(): Problem {
  return conflict('INCIDENTS.NO_GUARD_DISPATCHED', {
    sv: 'Ingen väktare har skickats, så ingen kan ha varit på plats. Ange en annan åtgärd eller skicka väktare först.',
    en: 'No guard was dispatched, so none can have attended. State another action or dispatch a guard first.',
  });
}
