import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { type PgPool, onPool, postgresCode } from '#database';
import { INTAKE_POOL } from '../../database.module.js';
import { countResumptions } from './resume-partition.repository.js';

/** How long a partition may stand on after it was decided that it goes on. */
const EVERY_MS = 2_000;

/** Has this replica look anew where its partitions stand once a decision was made, by whichever replica. */
@Injectable()
export class ResumptionWatch implements OnApplicationShutdown {
  private readonly logger = new Logger('intake');
  private timer: NodeJS.Timeout | undefined;
  private known = 0;
  private looking = false;

  constructor(@Inject(INTAKE_POOL) private readonly pool: PgPool) {}

  /** Call it before partitions are looked up for the first time: no later decision is missed. */
  async start(lookAnew: () => Promise<void>): Promise<void> {
    this.known = await countResumptions(onPool(this.pool));
    this.timer = setInterval(() => void this.look(lookAnew), EVERY_MS);
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** To look anew takes a rebalance of the group; what falls in that time waits for the next look. */
  private async look(lookAnew: () => Promise<void>): Promise<void> {
    if (this.looking) return;
    this.looking = true;
    try {
      const made = await countResumptions(onPool(this.pool));
      if (made === this.known) return;
      await lookAnew();
      this.known = made;
    } catch (error) {
      this.logger.warn(`decisions cannot be looked up (${postgresCode(error) ?? (error as Error).name}); tried again`);
    } finally {
      this.looking = false;
    }
  }
}
