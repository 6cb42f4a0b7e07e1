import { setTimeout as pause } from 'node:timers/promises';
import type { Evidence } from '../judge/evidence.ts';
import { EMITTING } from '../plan-round/round-plan.ts';
import { readEvidence } from '../read-evidence/read-evidence.ts';
import { inSnapshot } from '../read-evidence/read-only.ts';
import type { ChaosStack } from '../stack/chaos-stack.ts';
import { databaseOf } from '../stack/databases.ts';
import { countWaiting, readPositions } from './waiting.query.ts';

/** How much is still on its way. */
interface Waiting {
  /** Events in outboxes. */
  readonly unsent: number;
  /** Requests to recipients whose end is not on record. */
  readonly open: number;
  /** Records in Kafka that intake has not taken. */
  readonly unread: number;
  /** Partitions of which a copy is not up to date. */
  readonly copiesBehind: number;
}

const LOOK_EVERY_MS = 100;
const SETTLED_WITHIN_MS = 300_000;

/** What there is once nothing is on its way any more; `restless` says what still was when the time was up. */
export interface Settled {
  readonly evidence: Evidence | undefined;
  readonly restless?: string;
}

/** Waits until nothing is on its way any more, and reads what there is then. */
export async function untilSettled(stack: ChaosStack): Promise<Settled> {
  const end = performance.now() + SETTLED_WITHIN_MS;
  let last = 'nothing could be looked at';
  while (performance.now() < end) {
    try {
      const waiting = await look(stack);
      last = JSON.stringify(waiting);
      const evidence = Object.values(waiting).every((count) => count === 0)
        ? await readEvidence(stack.databaseUrl)
        : undefined;
      if (evidence !== undefined) return { evidence };
    } catch (error) {
      // A server that was started anew may refuse for a while.
      last = `looking ended with ${(error as { code?: string }).code ?? ''} ${(error as Error).message}`;
    }
    await pause(LOOK_EVERY_MS);
  }
  return {
    evidence: await readEvidence(stack.databaseUrl).catch(() => undefined),
    restless: `no rest within ${SETTLED_WITHIN_MS / 1000} s: ${last}`,
  };
}

async function look({ databaseUrl, kafka }: ChaosStack): Promise<Waiting> {
  const services = EMITTING.map((service) => inSnapshot(databaseOf(databaseUrl, service), countWaiting));
  const waiting = await Promise.all(services);
  const unsent = waiting.reduce((sum, each) => sum + each.unsent, 0);
  const open = waiting.reduce((sum, each) => sum + each.open, 0);
  const copiesBehind = await kafka.countBehind();
  const ends = await kafka.logEnds();
  const positions = await inSnapshot(databaseOf(databaseUrl, 'records'), readPositions);
  const next = new Map(positions.map((row) => [`${row.topic}/${row.partition}`, row.next]));
  const unread = ends.reduce(
    (sum, { topic, partition, low, high }) => sum + Math.abs(high - (next.get(`${topic}/${partition}`) ?? low)),
    0,
  );
  return { unsent, open, unread, copiesBehind };
}
