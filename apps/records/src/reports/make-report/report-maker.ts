import { createHash } from 'node:crypto';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { type PgPool, isTransientDatabaseError, onPool, postgresCode } from '#database';
import { READ_POOL } from '../../database.module.js';
import type { ReportJob } from '../report-request.js';
import {
  appendChunk,
  eraseContents,
  failReport,
  finishReport,
  giveUp,
  releaseReport,
  renewLease,
  takeReport,
} from './make-report.repository.js';
import { PrepareReport, type PreparedReport } from './prepare-report.js';

/** A maker that says nothing for this long is taken to be dead, ms. */
const LEASE_MS = 15_000;

const SIGN_OF_LIFE_MS = 3_000;

/** Between two looks for reports of dead makers, ms. */
const LOOK_MS = 5_000;

/** Bytes written at once: bounds what a report holds in memory. */
const CHUNK_BYTES = 256 * 1024;

const KEPT_MS = 30 * 24 * 3_600_000;

/** Makes the reports that were asked for, one after the other; each replica does, and what one leaves another takes up. */
@Injectable()
export class ReportMaker implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('reports');
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private awake = false;
  private stopping = false;

  constructor(
    @Inject(READ_POOL) private readonly pool: PgPool,
    @Inject(PrepareReport) private readonly preparer: PrepareReport,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.wake(), LOOK_MS);
    this.wake();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping = true;
    clearInterval(this.timer);
    await this.running;
  }

  /** Looks for work now; while it works already it will look again afterwards by itself. */
  wake(): void {
    if (this.awake || this.stopping) return;
    this.awake = true;
    this.running = this.makeAll()
      .catch((error: unknown) => {
        this.logger.warn(`making reports is put off (${postgresCode(error) ?? (error as Error).name})`);
      })
      .finally(() => (this.awake = false));
  }

  private async makeAll(): Promise<void> {
    const executor = onPool(this.pool);
    await eraseContents(executor, new Date(Date.now() - KEPT_MS));
    for (const id of await giveUp(executor)) this.logger.error(`REPORT.GIVEN_UP: ${id} was begun too often`);
    while (!this.stopping) {
      const job = await takeReport(executor, LEASE_MS);
      if (job === undefined) return;
      await this.make(job);
    }
  }

  private async make(job: ReportJob): Promise<void> {
    const executor = onPool(this.pool);
    const life = new SignsOfLife(this.pool, job);
    try {
      const prepared = await this.preparer.prepare(job.request);
      const file = await this.write(job, prepared, life);
      if (file === undefined) await releaseReport(executor, job);
      else
        await finishReport(executor, job, {
          edition: prepared.edition,
          registerDigest: prepared.digests.register,
          contentDigest: prepared.digests.content,
          ...file,
        });
    } catch (error) {
      // With the database away nothing can be said; the lease runs out, and it is begun anew.
      if (isTransientDatabaseError(error)) throw error;
      this.logger.error(`REPORT.FAILED: ${job.id} (${postgresCode(error) ?? (error as Error).name})`);
      await failReport(executor, job, 'REPORT.FAILED');
    } finally {
      await life.end();
    }
  }

  /** Undefined: left off, because the service stops or another replica has taken it. */
  private async write(
    job: ReportJob,
    prepared: PreparedReport,
    life: SignsOfLife,
  ): Promise<{ size: number; sha256: string } | undefined> {
    const hash = createHash('sha256');
    const executor = onPool(this.pool);
    let size = 0;
    let number = 0;
    const stream = prepared.render((share) => (life.progress = Math.min(99, Math.floor(share * 100))));
    for await (const bytes of inChunks(stream)) {
      if (this.stopping || life.isLost) return undefined;
      hash.update(bytes);
      size += bytes.length;
      await appendChunk(executor, job, number, bytes);
      number += 1;
    }
    return this.stopping ? undefined : { size, sha256: hash.digest('hex') };
  }
}

/** Tells the others, now and then, that this report is being made. */
class SignsOfLife {
  progress = 0;
  isLost = false;
  private readonly timer: NodeJS.Timeout;
  private last: Promise<void> = Promise.resolve();

  constructor(
    private readonly pool: PgPool,
    private readonly job: ReportJob,
  ) {
    this.timer = setInterval(() => {
      this.last = this.sign();
    }, SIGN_OF_LIFE_MS);
  }

  async end(): Promise<void> {
    clearInterval(this.timer);
    await this.last;
  }

  private async sign(): Promise<void> {
    // A sign that does not get through is no reason to stop: the next one may, and else the lease runs out.
    const renewed = await renewLease(onPool(this.pool), this.job, this.progress, LEASE_MS).catch(() => true);
    this.isLost ||= !renewed;
  }
}

async function* inChunks(stream: AsyncIterable<Buffer | string>): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let length = 0;
  for await (const piece of stream) {
    const bytes = Buffer.from(piece);
    waiting.push(bytes);
    length += bytes.length;
    if (length < CHUNK_BYTES) continue;
    yield Buffer.concat(waiting);
    waiting = [];
    length = 0;
  }
  if (length > 0) yield Buffer.concat(waiting);
}
