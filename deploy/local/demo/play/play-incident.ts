import type { IncidentPlan } from '../plan-day/day-plan.ts';
import type { AlarmsClient } from './alarms-client.ts';

/** An alarm from going off to being closed. `whileOpen` is waited for before the closing. */
export async function playIncident(
  alarms: AlarmsClient,
  systemId: string,
  incident: IncidentPlan,
  whileOpen: (incidentId: string) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const incidentId = await alarms.raiseAlarm(systemId, incident);
  await alarms.notifyContacts(incidentId);
  if (incident.dispatch !== 'none') {
    await alarms.dispatchGuard(incidentId, incident.dispatch === 'guard-life-at-stake');
  }
  await whileOpen(incidentId);
  await alarms.closeIncident(incidentId, incident);
}
