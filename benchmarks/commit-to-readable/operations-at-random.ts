import { madeUpAddress, madeUpPerson } from '../../deploy/local/demo/plan-day/made-up-people.ts';
import type { IncidentPlan } from '../../deploy/local/demo/plan-day/plan-incident.ts';
import { planInstallation } from '../../deploy/local/demo/plan-day/plan-installation.ts';
import { seededRandom, type Random } from '../../deploy/local/demo/plan-day/random.ts';
import { AlarmsClient } from '../../deploy/local/demo/play/alarms-client.ts';

const SYSTEMS_PER_WORKER = 20;
const WATER: IncidentPlan = { kind: 'water', zone: 'basement', dispatch: 'none', actionTaken: 'resolved-by-customer' };

interface System {
  id: string;
  armed: boolean;
  incident?: { id: string; notified: boolean };
}

/** Operations at the alarms service: mostly arming and disarming, else the next step of an alarm at some system. */
export class OperationsAtRandom {
  readonly #alarms: AlarmsClient;
  readonly #workers: { random: Random; systems: System[] }[];

  /** Installs the systems: each worker has its own, so that no two meet at one. */
  static async prepare(alarmsUrl: string, seed: number, workers: number): Promise<OperationsAtRandom> {
    const alarms = new AlarmsClient(alarmsUrl);
    const prepared: { random: Random; systems: System[] }[] = [];
    for (let worker = 0; worker < workers; worker++) {
      const random = seededRandom(seed + worker);
      const systems: System[] = [];
      for (let system = 0; system < SYSTEMS_PER_WORKER; system++) {
        const customer = { subjectRef: random.uuid(), ...madeUpPerson(random), address: madeUpAddress(random) };
        const { id } = await alarms.install(planInstallation(random, customer));
        systems.push({ id, armed: false });
      }
      prepared.push({ random, systems });
    }
    return new OperationsAtRandom(alarms, prepared);
  }

  private constructor(alarms: AlarmsClient, workers: { random: Random; systems: System[] }[]) {
    this.#alarms = alarms;
    this.#workers = workers;
  }

  /** `count` operations, shared by the workers; each waits for `before` first. */
  async run(count: number, before: () => Promise<void>): Promise<void> {
    let begun = 0;
    await Promise.all(
      this.#workers.map(async ({ random, systems }) => {
        while (begun < count) {
          begun += 1;
          await before();
          const system = random.pick(systems);
          await (random.chance(0.7) ? this.#toggle(system) : this.#goOn(system));
        }
      }),
    );
  }

  async #toggle(system: System): Promise<void> {
    const to = system.armed ? 'disarm' : 'arm';
    await this.#alarms.changeArming(system.id, { do: to, userName: 'owner', method: 'keypad' });
    system.armed = !system.armed;
  }

  async #goOn(system: System): Promise<void> {
    const { incident } = system;
    if (incident === undefined) {
      system.incident = { id: await this.#alarms.raiseAlarm(system.id, WATER), notified: false };
    } else if (!incident.notified) {
      await this.#alarms.notifyContacts(incident.id);
      incident.notified = true;
    } else {
      await this.#alarms.closeIncident(incident.id, WATER.actionTaken);
      delete system.incident;
    }
  }
}
