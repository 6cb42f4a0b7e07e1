import { Logger } from '@nestjs/common';
import { type PgPool, onPool, postgresCode } from '#database';
import type { Outcome } from '#processing-event';
import { closeDisclosure } from '../recording/close-disclosure.repository.js';
import { type LeasedDisclosure, leaseDueDisclosures } from './lease-due-disclosures.query.js';
import { type AttemptResult, completeResults, decideNext, outcomeOf, retryDelay } from './outcome.js';
import { Poster } from './post-once.js';
import { putOffDisclosure } from './put-off-disclosure.query.js';
import { receiptOfAttempts } from './receipt-of-attempts.js';

export interface SenderOptions {
  pool: PgPool;
  /** Base URL of the recipients' APIs; a request goes to `<partnersUrl>/<recipient><path>`. */
  partnersUrl: string;
  maxAttempts?: number | undefined;
  baseDelayMs?: number | undefined;
  maxDelayMs?: number | undefined;
  /** Deadline of one attempt. */
  timeoutMs?: number | undefined;
  /** How often to look for work that nobody announced. */
  pollMs?: number | undefined;
  /** Requests under way at once. */
  concurrency?: number | undefined;
  now?: () => Date;
  onClosed?: (recipient: string, outcome: Outcome) => void;
}

/** How much longer than one attempt a row stays with the sender that took it. */
const LEASE_MARGIN_MS = 5_000;

/** Sends what the gate has queued, tries again, closes. Several may run over one table. */
export class DisclosureSender {
  private readonly logger = new Logger('disclosure');
  private readonly poster = new Poster();
  private readonly underWay = new Set<Promise<void>>();
  private readonly alarms = new Set<NodeJS.Timeout>();
  private readonly settings;
  private readonly baseUrl: string;
  private running: Promise<void> | undefined;
  private stopped = false;
  private awake = false;
  private rouse: () => void = () => undefined;

  /** Throws a TypeError when `partnersUrl` is no URL. */
  constructor(private readonly options: SenderOptions) {
    this.baseUrl = new URL(options.partnersUrl).toString().replace(/\/$/, '');
    this.settings = {
      maxAttempts: options.maxAttempts ?? 6,
      baseDelayMs: options.baseDelayMs ?? 250,
      maxDelayMs: options.maxDelayMs ?? 10_000,
      timeoutMs: options.timeoutMs ?? 5_000,
      pollMs: options.pollMs ?? 500,
      concurrency: options.concurrency ?? 8,
    };
  }

  start(): void {
    this.running ??= this.run();
  }

  /** Looks for work now. */
  wake(): void {
    this.awake = true;
    this.rouse();
  }

  /** Takes nothing more, waits for the attempts under way (each has its deadline), closes the connections. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.wake();
    await this.running;
    for (const alarm of this.alarms) clearTimeout(alarm);
    await Promise.all(this.underWay);
    this.poster.close();
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      this.awake = false;
      await this.takeWhatIsDue();
      await this.rest();
    }
  }

  private async takeWhatIsDue(): Promise<void> {
    const limit = this.settings.concurrency - this.underWay.size;
    if (limit === 0) return;
    const { maxAttempts, timeoutMs } = this.settings;
    try {
      const leased = await leaseDueDisclosures(onPool(this.options.pool), {
        limit,
        maxAttempts,
        leaseMs: timeoutMs + LEASE_MARGIN_MS,
      });
      for (const disclosure of leased) this.follow(disclosure);
    } catch (error) {
      this.logger.warn(`cannot look for disclosures to send: ${postgresCode(error) ?? 'unforeseen'}; trying again`);
    }
  }

  private follow(disclosure: LeasedDisclosure): void {
    const work = this.handle(disclosure)
      .catch((error: unknown) => {
        // The lease runs out, and the attempt then counts as one without an answer.
        this.logger.warn(`cannot record how disclosure ${disclosure.id} went: ${postgresCode(error) ?? 'unforeseen'}`);
      })
      .finally(() => {
        this.underWay.delete(work);
        this.wake();
      });
    this.underWay.add(work);
  }

  private async handle(disclosure: LeasedDisclosure): Promise<void> {
    const { id, attempts, path, body, sendable } = disclosure;
    if (path === null || body === null) return this.giveUpResponse(disclosure);
    if (!sendable) return this.settle(disclosure, body, completeResults(disclosure.results, attempts));
    const earlier = completeResults(disclosure.results, attempts - 1);
    const result = await this.poster.post({
      url: new URL(`${this.baseUrl}/${disclosure.recipient}${path}`),
      idempotencyKey: id,
      body,
      timeoutMs: this.settings.timeoutMs,
    });
    await this.settle(disclosure, body, [...earlier, result]);
  }

  private async settle(disclosure: LeasedDisclosure, body: Buffer, results: AttemptResult[]): Promise<void> {
    const { id, attempts, salt, facts } = disclosure;
    const next = decideNext(results, facts.recalled ? attempts : this.settings.maxAttempts);
    if ('retry' in next) {
      const delayMs = retryDelay(attempts, this.settings, Math.random());
      if (await putOffDisclosure(onPool(this.options.pool), { id, attempts, results, delayMs })) {
        this.wakeIn(delayMs);
        return;
      }
    }
    // Where it was put off in vain this was the last attempt allowed, unless another sender has begun one.
    const outcome = 'close' in next ? next.close : outcomeOf(results);
    await this.close(disclosure, outcome, results, receiptOfAttempts(results, salt, body));
  }

  /** Whoever wrote the response did not say how it ended: the process died, or the reader outlasted all patience. */
  private async giveUpResponse(disclosure: LeasedDisclosure): Promise<void> {
    await this.close(disclosure, 'unknown', []);
  }

  private async close(
    { id, facts, attempts, recipient }: LeasedDisclosure,
    outcome: Outcome,
    results: readonly AttemptResult[],
    receipt?: string,
  ): Promise<void> {
    const at = this.options.now?.() ?? new Date();
    const ending = { outcome, attempts, ...(receipt === undefined ? {} : { receipt }) };
    if (await closeDisclosure(this.options.pool, { id, facts, at, results, ...ending }))
      this.options.onClosed?.(recipient, outcome);
  }

  private wakeIn(ms: number): void {
    const alarm = setTimeout(() => {
      this.alarms.delete(alarm);
      this.wake();
    }, ms + 1);
    this.alarms.add(alarm);
  }

  private async rest(): Promise<void> {
    if (this.awake || this.stopped) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, this.settings.pollMs);
      this.rouse = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
