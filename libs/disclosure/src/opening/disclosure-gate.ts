import { Logger } from '@nestjs/common';
import { type Executor, type PgPool, inTransaction, onPool, postgresCode } from '#database';
import { appendToOutbox } from '#outbox';
import { type Outcome, type WithheldReason, uuid7 } from '#processing-event';
import type { DisclosureDefinition, Party, PartyDefinitions } from '../define-disclosure.js';
import { DisclosureError } from '../disclosure-error.js';
import { closeDisclosure } from '../recording/close-disclosure.repository.js';
import { openedEvents, withheldEvents } from '../recording/disclosure-events.js';
import { type DisclosureFacts, gatherFacts } from '../recording/disclosure-facts.js';
import { newSalt, receiptOf } from '../recording/receipt.js';
import { type ListedDisclosure, listDisclosures } from '../listing/list-disclosures.query.js';
import { type RecalledDisclosure, recallDisclosures } from '../sending/recall-disclosures.js';
import { composeBody } from './compose-body.js';
import type { DisclosureCheck } from './declared-check.js';
import { judgeDisclosure, withheldByService } from './judge-disclosure.js';
import { queueDisclosure } from './queue-disclosure.repository.js';

export interface DisclosureInput<P extends PartyDefinitions> {
  /** Business operation, UUID; the events of everybody it touches share it. */
  operationId: string;
  /** When the operation happened. */
  at: Date;
  parties: readonly Party<NoInfer<P>>[];
  /** Somebody answers for letting it out although the check says no: a life is at stake. */
  override?: boolean;
}

/** Of a disclosure that does not come about: who it would have told of, nothing of what. */
export interface WithheldInput<P extends PartyDefinitions> {
  operationId: string;
  at: Date;
  parties: readonly { kind: keyof P & string; subjectRef: string; fields?: unknown }[];
}

export interface OpenedDisclosure {
  /** The disclosure id of the events; the recipient gets it as Idempotency-Key. */
  id: string;
  recipient: string;
  status: 'opened' | 'withheld';
  /** Only where withheld. */
  reason?: WithheldReason;
}

export interface OpenedResponse {
  id: string;
  status: 'opened' | 'withheld';
  /**
   * Says how the response ended; `body` is what went out, for the receipt. acknowledged: the reader took all of it ·
   * unknown: the connection broke after bytes left · not-sent: none left. Without effect where withheld, or said twice.
   * Does not reject: a closing that could not be written is made good by the sender, as unknown.
   */
  close(outcome: 'acknowledged' | 'unknown' | 'not-sent', body: string): Promise<void>;
}

export interface GateOptions {
  /** Key of the service, as in its events' source. */
  source: string;
  /** For responses of our own, whose opening and closing commit by themselves. */
  pool: PgPool;
  check: DisclosureCheck;
  /** Tells the sender that something was committed. */
  onQueued?: () => void;
  onEnded?: (recipient: string, outcome: Outcome | 'withheld') => void;
  now?: () => Date;
  /** After so long a response that nobody closed counts as ended, unknown how. */
  responseLifeMs?: number;
  /** Deadline of a sender's attempt: a request under way is over by then. */
  longestAttemptMs?: number | undefined;
}

const RESPONSE_LIFE_MS = 10 * 60_000;
const LONGEST_ATTEMPT_MS = 5_000;
/** For the statement that closes what the attempt has ended. */
const ENDED_MARGIN_MS = 1_000;
const ENDED_POLL_MS = 25;

/** The only way out to a recipient: no check, no record, no sending. */
export class DisclosureGate {
  private readonly logger = new Logger('disclosure');
  private readonly closings = new Set<Promise<void>>();

  constructor(private readonly options: GateOptions) {}

  /**
   * Within the caller's transaction: checks every kind of person against the declared register, appends one opened
   * event per person (and per person of the class reached) to the outbox and queues the request; or, when one check
   * fails and nobody overrides, appends withheld events and queues nothing. Throws {@link DisclosureError} when the call
   * does not fit its definition, and the database's own error when that is away: then nothing happened.
   */
  async open<P extends PartyDefinitions>(
    transaction: Executor,
    definition: DisclosureDefinition<P>,
    input: DisclosureInput<P>,
  ): Promise<OpenedDisclosure> {
    const { path, name, recipient } = definition;
    if (path === undefined)
      throw new DisclosureError('DISCLOSURE.NO_PATH', `${name} has no path; use openResponse or give it one.`);
    const body = composeBody(definition, input.parties);
    const judged = this.judge(definition, input);
    if (judged.withheld !== undefined) {
      await this.recordWithheld(transaction, definition, judged.facts, input.at);
      return { id: judged.id, recipient: recipient.key, status: 'withheld', reason: judged.withheld };
    }
    await this.record(transaction, definition, judged, input.at, { request: { path, body }, delayMs: 0, attempts: 0 });
    return { id: judged.id, recipient: recipient.key, status: 'opened' };
  }

  /**
   * Within the caller's transaction: states that a disclosure was asked for and did not come about, because of something
   * that only the service knows of the person: an objection, a restriction, no consent. One withheld event per person;
   * nothing is queued. `reason` stands for everybody in it.
   */
  async withhold<P extends PartyDefinitions>(
    transaction: Executor,
    definition: DisclosureDefinition<P>,
    input: WithheldInput<NoInfer<P>>,
    reason: Extract<WithheldReason, 'objection' | 'restriction' | 'no-consent'>,
  ): Promise<OpenedDisclosure> {
    const { id, facts } = this.judge(definition, input, reason);
    await this.recordWithheld(transaction, definition, facts, input.at);
    return { id, recipient: definition.recipient.key, status: 'withheld', reason };
  }

  /**
   * For definitions without a path: our own response is the disclosure. Commits the opened events by itself, before
   * the body may go out; rejects when the database is away, and then no body may go out.
   */
  async openResponse<P extends PartyDefinitions>(
    definition: DisclosureDefinition<P>,
    input: DisclosureInput<P>,
  ): Promise<OpenedResponse> {
    const { name } = definition;
    if (definition.path !== undefined)
      throw new DisclosureError('DISCLOSURE.HAS_PATH', `${name} has a path; use open or take it away.`);
    const { pool } = this.options;
    const judged = this.judge(definition, input);
    if (judged.withheld !== undefined) {
      await inTransaction(pool, (transaction) => this.recordWithheld(transaction, definition, judged.facts, input.at));
      return { id: judged.id, status: 'withheld', close: () => Promise.resolve() };
    }
    const delayMs = this.options.responseLifeMs ?? RESPONSE_LIFE_MS;
    const salt = await inTransaction(pool, (transaction) =>
      this.record(transaction, definition, judged, input.at, { delayMs, attempts: 1 }),
    );
    return {
      id: judged.id,
      status: 'opened',
      close: (outcome, body) =>
        this.closeResponse(
          judged.id,
          judged.facts,
          outcome,
          outcome === 'not-sent' ? undefined : receiptOf(salt, body),
        ),
    };
  }

  /**
   * Within the caller's transaction, as long as that is open: takes opened requests back, because the person has objected,
   * or withdrawn a consent. What has never been attempted is closed as not-sent; no attempt is begun at any of them from
   * here on. One that is under way cannot be called back: {@link DisclosureGate.ended} waits for it after the commit.
   */
  async recall(transaction: Executor, ids: readonly string[], at: Date): Promise<RecalledDisclosure[]> {
    const recalled = await recallDisclosures(transaction, ids, at);
    for (const { recipient, outcome } of recalled)
      if (outcome !== undefined) this.options.onEnded?.(recipient, outcome);
    return recalled;
  }

  /**
   * Resolves with how the disclosures stand once all of them are closed, or when the time of the longest attempt is over.
   * After a recall has committed, nothing leaves for any of them once this has resolved.
   */
  async ended(ids: readonly string[]): Promise<ListedDisclosure[]> {
    const end = Date.now() + (this.options.longestAttemptMs ?? LONGEST_ATTEMPT_MS) + ENDED_MARGIN_MS;
    for (;;) {
      const listed = await listDisclosures(onPool(this.options.pool), ids);
      if (listed.every(({ status }) => status === 'closed') || Date.now() >= end) return listed;
      await new Promise((resolve) => setTimeout(resolve, ENDED_POLL_MS));
    }
  }

  /** After the commit: lets the sender look at once instead of at its next poll. */
  wake(): void {
    this.options.onQueued?.();
  }

  /** Resolves when every response that said how it ended has been written down. */
  async settled(): Promise<void> {
    await Promise.all(this.closings);
  }

  /** `stated`: why the service itself withholds it; goes before whatever the register has against it. */
  private judge<P extends PartyDefinitions>(
    definition: DisclosureDefinition<P>,
    input: WithheldInput<P> & { override?: boolean },
    stated?: WithheldReason,
  ): JudgedDisclosure {
    const { source, check } = this.options;
    if (input.parties.length === 0)
      throw new DisclosureError('DISCLOSURE.NO_PERSONS', `${definition.name} names nobody; do not open it then.`);
    const kinds = [...new Set(input.parties.map(({ kind }) => kind))];
    const checked = judgeDisclosure(definition, kinds, input.at, check);
    const judged = stated === undefined ? checked : withheldByService(checked, stated);
    const { objection } = judged;
    const overridden = objection !== undefined && input.override === true;
    if (objection) {
      const verb = overridden ? 'let out by override' : 'withheld';
      this.logger.warn(`${definition.name} ${verb}: ${objection.reason}. ${objection.detail}`);
    }
    const id = uuid7(input.at);
    const facts = gatherFacts(source, definition, input, judged, { own: id, reached: uuid7(input.at) }, overridden);
    return { id, facts, withheld: overridden ? undefined : objection?.reason };
  }

  private async recordWithheld<P extends PartyDefinitions>(
    transaction: Executor,
    { recipient }: DisclosureDefinition<P>,
    facts: DisclosureFacts,
    at: Date,
  ): Promise<void> {
    await appendToOutbox(transaction, withheldEvents(facts, at));
    this.options.onEnded?.(recipient.key, 'withheld');
  }

  private async record(
    transaction: Executor,
    { name, recipient }: DisclosureDefinition,
    { id, facts }: JudgedDisclosure,
    at: Date,
    how: { request?: { path: string; body: Buffer }; delayMs: number; attempts: 0 | 1 },
  ): Promise<Buffer> {
    const salt = newSalt();
    await appendToOutbox(transaction, openedEvents(facts, at));
    const reachedId = facts.disclosures[1]?.id;
    await queueDisclosure(transaction, { id, name, recipient: recipient.key, salt, facts, reachedId, ...how });
    return salt;
  }

  private closeResponse(
    id: string,
    facts: DisclosureFacts,
    outcome: 'acknowledged' | 'unknown' | 'not-sent',
    receipt: string | undefined,
  ): Promise<void> {
    const at = this.options.now?.() ?? new Date();
    const ending = { outcome, attempts: 1, ...(receipt === undefined ? {} : { receipt }) };
    const closing = closeDisclosure(this.options.pool, { id, facts, at, ...ending })
      .then((closed) => {
        if (closed) this.options.onEnded?.(facts.disclosures[0]!.recipient.key, outcome);
      })
      .catch((error: unknown) => {
        this.logger.warn(`cannot close disclosure ${id}: ${postgresCode(error) ?? 'unforeseen'}; the sender will`);
      })
      .finally(() => this.closings.delete(closing));
    this.closings.add(closing);
    return closing;
  }
}

interface JudgedDisclosure {
  id: string;
  facts: DisclosureFacts;
  withheld: WithheldReason | undefined;
}
