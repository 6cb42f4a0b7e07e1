import { madeUpAddress, madeUpPerson } from '../../deploy/local/demo/plan-day/made-up-people.ts';
import { planInstallation } from '../../deploy/local/demo/plan-day/plan-installation.ts';
import { seededRandom, type Random } from '../../deploy/local/demo/plan-day/random.ts';
import { callService, type Tally } from './call-service.ts';
import type { Caller } from './caller.ts';

interface System {
  readonly id: string;
  armed: boolean;
  incident?: { readonly id: string; next: number };
}

/** The steps of an alarm after it was raised; the last one closes it. */
const INCIDENT_STEPS: readonly (readonly [string, object])[] = [
  ['notifications', {}],
  ['guard-dispatches', { lifeAtStake: false }],
  ['closing', { actionTaken: 'guard-attended' }],
];

/** Somebody who installs alarm systems, arms them, and goes through alarms step by step. */
export class AlarmsCaller implements Caller {
  readonly #url: string;
  readonly #random: Random;
  readonly #tally: Tally;
  readonly #onAnswered: (subject: string) => void;
  readonly #systems: System[] = [];

  constructor(url: string, seed: number, tally: Tally, onAnswered: (subject: string) => void) {
    this.#url = url;
    this.#random = seededRandom(seed);
    this.#tally = tally;
    this.#onAnswered = onAnswered;
  }

  async callOnce(): Promise<void> {
    if (this.#systems.length === 0 || this.#random.chance(0.15)) return this.#install();
    const system = this.#random.pick(this.#systems);
    return this.#random.chance(0.4) ? this.#toggle(system) : this.#goOn(system);
  }

  async #install(): Promise<void> {
    const random = this.#random;
    const customer = { ...madeUpPerson(random), subjectRef: random.uuid(), address: madeUpAddress(random) };
    const installation = planInstallation(random, customer);
    const result = await this.#post<{ id: string }>('systems', installation);
    if (result.ended !== 'answered') return;
    this.#systems.push({ id: result.body.id, armed: false });
    this.#onAnswered(installation.customer.subjectRef);
  }

  async #toggle(system: System): Promise<void> {
    // Where nobody answered the system may be in either state: the next call is refused, or not.
    system.armed = !system.armed;
    const path = `systems/${system.id}/${system.armed ? 'arm' : 'disarm'}`;
    await this.#post(path, { userName: 'owner', method: 'app' });
  }

  async #goOn(system: System): Promise<void> {
    const { incident } = system;
    if (incident === undefined) {
      const raised = await this.#post<{ id: string }>(`systems/${system.id}/alarms`, { kind: 'fire', zone: 'hall' });
      if (raised.ended === 'answered') system.incident = { id: raised.body.id, next: 0 };
      return;
    }
    const [step, body] = INCIDENT_STEPS[incident.next] as (typeof INCIDENT_STEPS)[number];
    await this.#post(`incidents/${incident.id}/${step}`, body);
    incident.next += 1;
    if (incident.next === INCIDENT_STEPS.length) delete system.incident;
  }

  #post<Body>(path: string, body: unknown) {
    return callService<Body>(this.#tally, `${this.#url}/api/${path}`, body);
  }
}
