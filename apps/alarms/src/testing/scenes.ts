import type { RaisedAlarmView } from '../incidents/raise-alarm/raised-alarm.view.js';
import type { InstalledSystemView } from '../systems/install-system/installed-system.view.js';
import { madeUpSystem } from './made-up-system.js';
import { type RunningService } from '#test-bed';

/** Installs a made-up system; `changes` replace parts of it. */
export async function installed(
  alarms: RunningService,
  changes: Partial<ReturnType<typeof madeUpSystem>> = {},
): Promise<InstalledSystemView> {
  const { status, body } = await alarms.call<InstalledSystemView>('POST', '/api/systems', {
    ...madeUpSystem(),
    ...changes,
  });
  if (status !== 201) throw new Error(`installation was answered ${status} ${JSON.stringify(body)}`);
  return body;
}

/** Raises an alarm that any system raises at any time; resolves with the incident's id. */
export async function raised(alarms: RunningService, systemId: string, alarm: object = {}): Promise<string> {
  const { status, body } = await alarms.call<RaisedAlarmView>('POST', `/api/systems/${systemId}/alarms`, {
    kind: 'fire',
    zone: 'kitchen',
    ...alarm,
  });
  if (status !== 201) throw new Error(`the alarm was answered ${status} ${JSON.stringify(body)}`);
  return body.id;
}
