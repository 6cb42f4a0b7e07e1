import type { HouseholdPlan, PartOfDay, Step } from '../plan-day/day-plan.ts';
import type { AlarmsClient, Installed } from './alarms-client.ts';
import { secondaryUsersShown } from './count-shown.ts';
import { playIncident } from './play-incident.ts';

/** One customer's home on the day. */
export class Household {
  /** Secondary users shown to the customer, counted anew at each reading. */
  usersShown = 0;
  readonly #alarms: AlarmsClient;
  readonly #plan: HouseholdPlan;
  #installed: Installed | undefined;

  constructor(alarms: AlarmsClient, plan: HouseholdPlan) {
    this.#alarms = alarms;
    this.#plan = plan;
  }

  async install(): Promise<void> {
    this.#installed = await this.#alarms.install(this.#plan.installation);
  }

  needsGuard(part: PartOfDay): boolean {
    return this.#plan.steps[part].some((step) => step.do === 'incident' && step.incident.dispatch !== 'none');
  }

  async live(part: PartOfDay): Promise<void> {
    if (this.#installed === undefined) throw new Error('a household lives in its home once that is installed');
    for (const step of this.#plan.steps[part]) await this.#take(step, this.#installed);
  }

  async #take(step: Step, { id, customer, contactPersons }: Installed): Promise<void> {
    const alarms = this.#alarms;
    switch (step.do) {
      case 'arm':
      case 'disarm':
        return alarms.changeArming(id, step);
      case 'incident':
        return playIncident(alarms, id, step.incident);
      case 'add-contact-person':
        return alarms.addContactPerson(id, step.person);
      case 'remove-contact-person': {
        const [first] = contactPersons;
        return first && alarms.removeContactPerson(id, first.subjectRef);
      }
      case 'look-at-system':
        return alarms.showSystem(id);
      case 'read-history': {
        this.usersShown += secondaryUsersShown(await alarms.readHistory(customer.subjectRef));
      }
    }
  }
}
