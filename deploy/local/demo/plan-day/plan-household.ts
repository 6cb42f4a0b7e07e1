import type { PartOfDay } from './parts-of-day.ts';
import { type IncidentPlan, planAssault, planIncident } from './plan-incident.ts';
import { type ContactPlan, type InstallationPlan, planAnotherContact } from './plan-installation.ts';
import type { Random } from './random.ts';

export type HouseholdStep =
  | { do: 'arm' | 'disarm'; userName: string; method: 'app' | 'keypad' | 'tag' | 'schedule' }
  | { do: 'incident'; incident: IncidentPlan }
  | { do: 'add-contact-person'; person: ContactPlan }
  /** The contact person named first. */
  | { do: 'remove-contact-person' }
  | { do: 'look-at-system' }
  | { do: 'read-history' };

export interface HouseholdPlan {
  installation: InstallationPlan;
  /** From the installer's car, or from the web shop: then nothing is installed before they have arrived. */
  devices: 'brought' | 'ordered';
  steps: Readonly<Record<PartOfDay, readonly HouseholdStep[]>>;
}

/** The `index`th home of the day. */
export function planHousehold(
  random: Random,
  index: number,
  installation: InstallationPlan,
  devices: HouseholdPlan['devices'],
): HouseholdPlan {
  const away = random.chance(0.75);
  const sleepsArmed = random.chance(0.6);
  const steps: Record<PartOfDay, HouseholdStep[]> = { morning: [], midday: [], evening: [], night: [] };

  if (away) steps.morning.push(arming('arm', installation, random));
  if (random.chance(0.08)) steps.morning.push({ do: 'look-at-system' });

  // Each kind of thing happens on every day, however the dice fall.
  if (random.chance(0.15) || index % 20 === 3) {
    steps.midday.push({ do: 'incident', incident: planIncident(random, away) });
  }
  const [user] = installation.secondaryUsers;
  if (index % 40 === 7) steps.midday.push({ do: 'incident', incident: planAssault(user?.userName ?? 'owner') });
  if (index % 15 === 5) {
    const person = planAnotherContact(random, installation.contactPersons);
    steps.midday.push({ do: 'add-contact-person', person });
  }

  if (away) steps.evening.push(arming('disarm', installation, random));
  if (index % 30 === 11 && installation.contactPersons.length > 0) steps.evening.push({ do: 'remove-contact-person' });
  if (random.chance(0.1)) steps.evening.push({ do: 'incident', incident: planIncident(random, false) });

  if (sleepsArmed) steps.night.push(arming('arm', installation, random), arming('disarm', installation, random));
  if (random.chance(0.15) || index % 25 === 2) steps.night.push({ do: 'read-history' });
  return { installation, devices, steps };
}

/** The customer or somebody who lives there; nobody touches a keypad when the schedule does it in the customer's name. */
function arming(to: 'arm' | 'disarm', { customer, secondaryUsers }: InstallationPlan, random: Random): HouseholdStep {
  if (to === 'arm' && random.chance(0.15)) return { do: to, userName: customer.userName, method: 'schedule' };
  const userNames = [customer.userName, ...secondaryUsers.map(({ userName }) => userName)];
  return { do: to, userName: random.pick(userNames), method: random.pick(['app', 'keypad', 'keypad', 'tag']) };
}
