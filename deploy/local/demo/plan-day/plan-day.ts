import type { DayPlan, HouseholdPlan, InstallationPlan, PartOfDay, Step } from './day-plan.ts';
import { planAssault, planIncident } from './plan-incident.ts';
import { planAnotherContact, planInstallation } from './plan-installation.ts';
import { seededRandom, type Random } from './random.ts';

/** A day of so many new customers; the same seed gives the same day. */
export function planDay(seed: number, customers: number): DayPlan {
  const random = seededRandom(seed);
  return {
    outage: {
      installation: planInstallation(random),
      incident: { kind: 'fire', zone: 'attic', dispatch: 'guard', actionTaken: 'fire-service-called' },
    },
    households: Array.from({ length: customers - 1 }, (_, index) => planHousehold(random, index)),
  };
}

function planHousehold(random: Random, index: number): HouseholdPlan {
  const installation = planInstallation(random);
  const away = random.chance(0.75);
  const sleepsArmed = random.chance(0.6);
  const steps: Record<PartOfDay, Step[]> = { morning: [], midday: [], evening: [], night: [] };

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
  return { installation, steps };
}

/** The customer or somebody who lives there; nobody touches a keypad when the schedule does it in the customer's name. */
function arming(to: 'arm' | 'disarm', { customer, secondaryUsers }: InstallationPlan, random: Random): Step {
  if (to === 'arm' && random.chance(0.15)) return { do: to, userName: customer.userName, method: 'schedule' };
  const userNames = [customer.userName, ...secondaryUsers.map(({ userName }) => userName)];
  return { do: to, userName: random.pick(userNames), method: random.pick(['app', 'keypad', 'keypad', 'tag']) };
}
