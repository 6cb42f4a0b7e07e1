import { setTimeout as pause } from 'node:timers/promises';
import { seededRandom, type Random } from '../../deploy/local/demo/plan-day/random.ts';
import { databaseOf } from '../stack/databases.ts';
import type { ChaosStack } from '../stack/chaos-stack.ts';
import type { OutboxTransaction, RoundPlan } from '../plan-round/round-plan.ts';
import { AlarmsCaller } from './alarms-caller.ts';
import type { Tally } from './call-service.ts';
import type { Caller } from './caller.ts';
import { LogisticsCaller } from './logistics-caller.ts';
import { madeUpEvents } from './made-up-events.ts';
import { writeToOutbox } from './outbox-transaction.query.ts';
import { strike } from './strike.ts';

export interface Played {
  readonly calls: Tally;
  readonly transactions: { committed: number; rolledBack: number; brokenOff: number };
  /** Persons of whom a service said that what it was asked to do for them is done. */
  readonly answeredSubjects: readonly string[];
}

const THINK_MS = 30;
const AFTER_NO_ANSWER_MS = 100;
/** Once there are enough answers: a broker that is long in coming back must not meet a flood. */
const THINK_LONGER_MS = 400;
/** What was struck may take long to come back on a busy machine; whatever waits longer finds out in the end that it waits in vain. */
const PATIENCE_MS = 90_000;

/** Plays a round: services are used and outboxes written to while the faults happen; resolves when all of it is over. */
export async function playRound(stack: ChaosStack, plan: RoundPlan): Promise<Played> {
  const calls: Tally = { answered: 0, refused: 0, unanswered: 0 };
  const transactions = { committed: 0, rolledBack: 0, brokenOff: 0 };
  const answeredSubjects: string[] = [];
  const onAnswered = (subject: string): void => void answeredSubjects.push(subject);
  const callers: Caller[] = [
    ...plan.callerSeeds.alarms.map((seed) => new AlarmsCaller(stack.urls['alarms'] ?? '', seed, calls, onAnswered)),
    ...plan.callerSeeds.logistics.map(
      (seed) => new LogisticsCaller(stack.urls['logistics'] ?? '', seed, calls, onAnswered),
    ),
  ];
  let faultsAreOver = false;
  const end = performance.now() + PATIENCE_MS;
  const isOver = (): boolean => faultsAreOver && (calls.answered >= plan.answers || performance.now() > end);
  const keepCalling = async (caller: Caller): Promise<void> => {
    while (!isOver()) {
      const { unanswered } = calls;
      await caller.callOnce();
      if (calls.unanswered > unanswered) await pause(AFTER_NO_ANSWER_MS);
      else await pause(calls.answered < plan.answers ? THINK_MS : THINK_LONGER_MS);
    }
  };
  const calling = Promise.all(callers.map(keepCalling));
  // Awaited below; until then a failure must not count as unheard.
  calling.catch(() => undefined);
  try {
    await Promise.all([
      pause(plan.loadMs),
      ...plan.faults.map((fault) => strike(stack, fault)),
      ...plan.transactions.map(async (transaction, index) => {
        await pause(transaction.atMs);
        const random = seededRandom(plan.seed + index);
        // Like any business operation it is done anew where nobody knows whether it was done.
        let done = false;
        while (!done && performance.now() < end) {
          done = await playTransaction(stack, transaction, random);
          if (!done) transactions.brokenOff += 1;
        }
        if (done) transactions[transaction.ends === 'commit' ? 'committed' : 'rolledBack'] += 1;
      }),
    ]);
  } finally {
    faultsAreOver = true;
  }
  await calling;
  return { calls, transactions, answeredSubjects };
}

/** False where the connection broke: the transaction may be committed all the same. */
async function playTransaction(
  stack: ChaosStack,
  { service, holdMs, events, bad, ends }: OutboxTransaction,
  random: Random,
): Promise<boolean> {
  const made = madeUpEvents(random, service, events, bad);
  try {
    await writeToOutbox(databaseOf(stack.databaseUrl, service), made, () => pause(holdMs), ends);
    return true;
  } catch (error) {
    // What PostgreSQL itself objects to is no fault of the round's.
    if (/^2[23]/.test((error as { code?: string }).code ?? '')) throw error;
    await pause(AFTER_NO_ANSWER_MS);
    return false;
  }
}
