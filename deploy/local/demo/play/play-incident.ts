import type { IncidentPlan } from '../plan-day/plan-incident.ts';
import type { AlarmsClient } from './alarms-client.ts';

/** An alarm from going off to being closed. `whileOpen` is waited for before the closing. */
export async function playIncident(
  alarms: AlarmsClient,
  systemId: string,
  { dispatch, actionTaken, ...alarm }: IncidentPlan,
  whileOpen: (incidentId: string) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const incidentId = await alarms.raiseAlarm(systemId, { dispatch, actionTaken, ...alarm });
  await alarms.notifyContacts(incidentId);
  const comes = dispatch !== 'none' && (await alarms.dispatchGuard(incidentId, dispatch === 'guard-life-at-stake'));
  await whileOpen(incidentId);
  await alarms.closeIncident(
    incidentId,
    actionTaken === 'guard-attended' && !comes ? 'resolved-by-customer' : actionTaken,
  );
}
