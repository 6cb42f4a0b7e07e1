import type { DayPlan, PartOfDay } from '../plan-day/day-plan.ts';
import { AlarmsClient } from './alarms-client.ts';
import { atOnce } from './at-once.ts';
import { Household } from './play-household.ts';
import { playOutage } from './play-outage.ts';
import { ALARM_CENTRE, GUARD_COMPANY, INSTALLER, SMS_GATEWAY } from './recipients.ts';
import { SandboxFaults } from './sandbox-faults.ts';

export interface PlayedDay {
  customers: number;
  requests: number;
  /** Persons shown to account holders, counted once a reading. */
  usersShown: number;
}

const CONCURRENCY = 8;
const MISBEHAVING = [INSTALLER, SMS_GATEWAY, ALARM_CENTRE, GUARD_COMPANY];

/** Plays a planned day through the services' APIs. Recipients misbehave in between and behave again at its end. */
export async function playDay(urls: Readonly<Record<string, string>>, plan: DayPlan): Promise<PlayedDay> {
  const alarms = new AlarmsClient(urls['alarms'] ?? '');
  const faults = new SandboxFaults(urls['partners'] ?? '');
  const households = plan.households.map((household) => new Household(alarms, household));
  const each = (part: PartOfDay, whom = households): Promise<void> =>
    atOnce(CONCURRENCY, whom, (household) => household.live(part));
  const withGuard = households.filter((household) => household.needsGuard('midday'));
  const withoutGuard = households.filter((household) => !household.needsGuard('midday'));
  await faults.clear(MISBEHAVING);
  try {
    // The outage lasts some seconds: whoever needs no guard goes on beside it.
    const meanwhile = async (): Promise<void> => {
      await faults.set(INSTALLER, { mode: 'refuse', times: 1 });
      await atOnce(CONCURRENCY, households, (household) => household.install());
      await each('morning');
      await faults.set(SMS_GATEWAY, { mode: 'fail-before', times: 5 });
      await each('midday', withoutGuard);
    };
    await Promise.all([playOutage(alarms, faults, plan.outage), meanwhile()]);

    await faults.set(GUARD_COMPANY, { mode: 'slow', times: 2, delayMs: 800 });
    await each('midday', withGuard);
    await each('evening');
    await each('night');
  } finally {
    await faults.clear(MISBEHAVING);
  }
  return {
    customers: households.length + 1,
    requests: alarms.requests,
    usersShown: households.reduce((sum, household) => sum + household.usersShown, 0),
  };
}
