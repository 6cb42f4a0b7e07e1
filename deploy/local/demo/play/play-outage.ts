import { setTimeout as pause } from 'node:timers/promises';
import { LocalStackError } from '../../local-stack-error.ts';
import type { DayPlan } from '../plan-day/day-plan.ts';
import type { AlarmsClient } from './alarms-client.ts';
import { playIncident } from './play-incident.ts';
import { ALARM_CENTRE, GUARD_COMPANY } from './recipients.ts';
import type { SandboxFaults } from './sandbox-faults.ts';

const LOOK_EVERY_MS = 400;
/** Six attempts with growing pauses take four to eight seconds. */
const OVER_WITHIN_MS = 60_000;

/**
 * The alarm centre fails and the guard company's line breaks, each after it has read what it got, until the service gives
 * up: one disclosure ends as failed and one as unknown. The operator watches the incident meanwhile.
 */
export async function playOutage(alarms: AlarmsClient, faults: SandboxFaults, plan: DayPlan['outage']): Promise<void> {
  await faults.set(ALARM_CENTRE, { mode: 'fail-after' });
  await faults.set(GUARD_COMPANY, { mode: 'drop-after' });
  const { id } = await alarms.install(plan.installation);
  await playIncident(alarms, id, plan.incident, async (incidentId) => {
    const end = performance.now() + OVER_WITHIN_MS;
    while (!(await dispatchOver(alarms, incidentId))) {
      if (performance.now() > end) throw stillOpen(incidentId);
      await pause(LOOK_EVERY_MS);
    }
  });
  await faults.clear([ALARM_CENTRE, GUARD_COMPANY]);
}

async function dispatchOver(alarms: AlarmsClient, incidentId: string): Promise<boolean> {
  const { disclosures } = await alarms.showIncident(incidentId);
  const asked = disclosures.filter(({ recipient }) => [ALARM_CENTRE, GUARD_COMPANY].includes(recipient));
  return asked.length > 0 && asked.every(({ status }) => status !== 'opened');
}

function stillOpen(incidentId: string): LocalStackError {
  return new LocalStackError(
    'LOCAL.DEMO_FAILED',
    `Incident ${incidentId} still has open disclosures after ${OVER_WITHIN_MS / 1000} s: look into the log of alarms, whose sender should have given up.`,
  );
}
