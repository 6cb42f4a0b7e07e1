import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LocalStackError } from '../local-stack-error.ts';
import { isAlive } from '../processes/process-table.ts';

/** A day that was begun in this state folder; one that has no end was broken off. */
interface LedgerDay {
  seed: number;
  /** Process that plays it or played it. */
  pid: number;
  end?: {
    /** Persons shown to account holders, counted once a reading. */
    usersShown: number;
  };
}

/** What the player itself remembers of the days: kept in the state folder, so that it goes when the data go. */
export class Ledger {
  readonly #file: string;
  readonly #days: LedgerDay[];

  constructor(stateFolder: string) {
    this.#file = join(stateFolder, 'demo-ledger.json');
    this.#days = existsSync(this.#file) ? (JSON.parse(readFileSync(this.#file, 'utf8')) as LedgerDay[]) : [];
  }

  get days(): number {
    return this.#days.length;
  }

  get usersShown(): number {
    return this.#days.reduce((sum, { end }) => sum + (end?.usersShown ?? 0), 0);
  }

  /** Throws LOCAL.DEMO_FAILED while another process plays: two days at once would take each other's faults. */
  beginDay(seed: number): void {
    const last = this.#days.at(-1);
    if (last !== undefined && last.end === undefined && last.pid !== process.pid && isAlive(last.pid)) {
      throw new LocalStackError(
        'LOCAL.DEMO_FAILED',
        `Another demo day is being played by process ${last.pid}: wait until it is over.`,
      );
    }
    this.#days.push({ seed, pid: process.pid });
    this.#write();
  }

  endDay(usersShown: number): void {
    const last = this.#days.at(-1);
    if (last !== undefined) last.end = { usersShown };
    this.#write();
  }

  #write(): void {
    writeFileSync(`${this.#file}.new`, `${JSON.stringify(this.#days)}\n`);
    renameSync(`${this.#file}.new`, this.#file);
  }
}
