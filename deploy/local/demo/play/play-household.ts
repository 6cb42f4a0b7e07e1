import type { PartOfDay } from '../plan-day/parts-of-day.ts';
import type { HouseholdPlan, HouseholdStep } from '../plan-day/plan-household.ts';
import type { AlarmsClient, Installed } from './alarms-client.ts';
import { secondaryUsersShown } from './count-shown.ts';
import { playIncident } from './play-incident.ts';

/** One customer's home on the day. */
export class Household {
  /** Secondary users shown to the customer, counted anew at each reading. */
  usersShown = 0;
  readonly #alarms: AlarmsClient;
  readonly #plan: HouseholdPlan;
  readonly #subjectRef: string;
  #installed: Installed | undefined;

  constructor(alarms: AlarmsClient, subjectRef: string, plan: HouseholdPlan) {
    this.#alarms = alarms;
    this.#plan = plan;
    this.#subjectRef = subjectRef;
  }

  async install(): Promise<void> {
    const { installation } = this.#plan;
    const customer = { ...installation.customer, subjectRef: this.#subjectRef };
    this.#installed = await this.#alarms.install({ ...installation, customer });
  }

  /** Whether it must wait until whatever was ordered has come, and guards can. */
  waitsAt(part: PartOfDay): boolean {
    const { devices, steps } = this.#plan;
    return (
      devices === 'ordered' || steps[part].some((step) => step.do === 'incident' && step.incident.dispatch !== 'none')
    );
  }

  async live(part: PartOfDay): Promise<void> {
    if (this.#installed === undefined) throw new Error('a household lives in its home once that is installed');
    for (const step of this.#plan.steps[part]) await this.#take(step, this.#installed);
  }

  async #take(step: HouseholdStep, { id, contactPersons }: Installed): Promise<void> {
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
        this.usersShown += secondaryUsersShown(await alarms.readHistory(this.#subjectRef));
      }
    }
  }
}
