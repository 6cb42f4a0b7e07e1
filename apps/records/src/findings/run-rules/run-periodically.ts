import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { type PgPool, postgresCode } from '#database';
import { Problem } from '#http';
import { FINDINGS_POOL, FINDINGS_SETTINGS, type FindingsSettings } from '../findings-settings.js';
import { RunRulesService } from './run-rules.service.js';

/** Runs the rules again and again, one run after the other; of several replicas one at a time. */
@Injectable()
export class RunPeriodically implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('findings');
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;

  constructor(
    @Inject(FINDINGS_SETTINGS) private readonly settings: FindingsSettings,
    @Inject(FINDINGS_POOL) private readonly pool: PgPool,
    @Inject(RunRulesService) private readonly service: RunRulesService,
  ) {}

  onApplicationBootstrap(): void {
    if (this.settings.everyMs > 0) this.timer = setInterval(() => this.begin(), this.settings.everyMs);
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
    await this.pool.end();
  }

  private begin(): void {
    this.running ??= this.run().finally(() => (this.running = undefined));
  }

  private async run(): Promise<void> {
    try {
      await this.service.run();
    } catch (error) {
      // Another replica is at it.
      if (error instanceof Problem) return;
      this.logger.warn(`the rules could not be run (${postgresCode(error) ?? (error as Error).name}); tried again`);
    }
  }
}
