import { Agent, request } from 'node:http';
import { madeUpAddress, madeUpPerson } from '../../deploy/local/demo/plan-day/made-up-people.ts';
import { AlarmsClient } from '../../deploy/local/demo/play/alarms-client.ts';
import { planInstallation } from '../../deploy/local/demo/plan-day/plan-installation.ts';
import { seededRandom } from '../../deploy/local/demo/plan-day/random.ts';

const SYSTEMS_PER_WORKER = 4;
const BODY = Buffer.from(JSON.stringify({ userName: 'owner', method: 'keypad' }));

/** How a number of requests went. */
export interface LoadOutcome {
  /** Milliseconds from the request to the end of its answer. */
  latencies: number[];
  requestsPerSecond: number;
}

/** Arms and disarms systems of its own, so many requests at once; no two at one system. */
export class ArmingLoad {
  readonly #url: string;
  readonly #agent: Agent;
  readonly #workers: { systems: { id: string; armed: boolean }[]; turn: number }[];

  static async prepare(url: string, concurrency: number, seed: number): Promise<ArmingLoad> {
    const alarms = new AlarmsClient(url);
    const random = seededRandom(seed);
    const workers: { systems: { id: string; armed: boolean }[]; turn: number }[] = [];
    for (let worker = 0; worker < concurrency; worker++) {
      const systems: { id: string; armed: boolean }[] = [];
      for (let system = 0; system < SYSTEMS_PER_WORKER; system++) {
        const customer = { subjectRef: random.uuid(), ...madeUpPerson(random), address: madeUpAddress(random) };
        const { id } = await alarms.install({ ...planInstallation(random, customer), contactPersons: [] });
        systems.push({ id, armed: false });
      }
      workers.push({ systems, turn: 0 });
    }
    return new ArmingLoad(url, concurrency, workers);
  }

  private constructor(
    url: string,
    concurrency: number,
    workers: { systems: { id: string; armed: boolean }[]; turn: number }[],
  ) {
    this.#url = url;
    // A lean client: what it costs is in both sides of the comparison and would hide the difference.
    this.#agent = new Agent({ keepAlive: true, maxSockets: concurrency });
    this.#workers = workers;
  }

  async run(requests: number): Promise<LoadOutcome> {
    const latencies: number[] = [];
    let begun = 0;
    const start = performance.now();
    await Promise.all(
      this.#workers.map(async (worker) => {
        while (begun < requests) {
          begun += 1;
          const system = worker.systems[(worker.turn += 1) % worker.systems.length];
          if (system === undefined) return;
          const sent = performance.now();
          await this.#post(`${this.#url}/api/systems/${system.id}/${system.armed ? 'disarm' : 'arm'}`);
          latencies.push(performance.now() - sent);
          system.armed = !system.armed;
        }
      }),
    );
    return { latencies, requestsPerSecond: latencies.length / ((performance.now() - start) / 1_000) };
  }

  close(): void {
    this.#agent.destroy();
  }

  #post(url: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const outgoing = request(
        url,
        {
          method: 'POST',
          agent: this.#agent,
          headers: { 'content-type': 'application/json', 'content-length': BODY.length },
        },
        (response) => {
          response.resume();
          response.once('end', () => {
            if (response.statusCode === 200) resolve();
            else reject(new Error(`arming answered ${response.statusCode ?? 'nothing'}: look into the service's log`));
          });
          response.once('error', reject);
        },
      );
      outgoing.once('error', reject);
      outgoing.end(BODY);
    });
  }
}
