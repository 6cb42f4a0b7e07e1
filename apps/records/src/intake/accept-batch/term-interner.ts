import { type Executor } from '#database';
import { refusal, timeOfUuid7 } from '#processing-event';
import type { AcceptedRecord, RefusedRecord, Verdict } from './judge-batch.js';
import { isAccepted } from './judge-batch.js';
import { ensureEventMonths, internLog, internShape, internSource, noteOpenTerms } from './intern-terms.repository.js';
import { type Shape, openTermsOf, shapeKey, shapeOf } from './shape.js';

/** An event with the numbers under which its terms are stored. */
export interface InternedRecord extends AcceptedRecord {
  shape: Shape;
  shapeId: number;
  /** Canonical form of the shape. */
  shapeKey: string;
  /** Set when the event makes an entry in a sharing log. */
  logId?: number;
}

export type InternedVerdict = InternedRecord | RefusedRecord;

/** Of the terms that producers choose freely, one source may use this many in all. */
const MAX_OPEN_TERMS = 1_000;

/** Entries in each cache; the contract allows few shapes, a broken producer many. */
const CACHE_SIZE = 20_000;

/** Months further back than this share the default partition. */
const OLDEST_PARTITION_YEARS = 10;

/**
 * Turns terms into numbers ahead of a batch's transaction. What it makes stands by itself (a shape without events is
 * harmless), so no lock on a term outlives its own statement, and what the caches hold is committed.
 */
export class TermInterner {
  private readonly sources = new Map<string, number>();
  private readonly shapes = new Map<string, number>();
  private readonly logs = new Map<string, number>();
  private readonly months = new Set<string>();

  constructor(private readonly executor: Executor) {}

  async source(key: string): Promise<number> {
    return remember(this.sources, key, () => internSource(this.executor, key));
  }

  async intern(verdicts: readonly Verdict[], sourceId: number, now: Date): Promise<InternedVerdict[]> {
    const interned: InternedVerdict[] = [];
    for (const verdict of verdicts)
      interned.push(isAccepted(verdict) ? await this.internOne(verdict, sourceId, now) : verdict);
    return interned;
  }

  private async internOne(accepted: AcceptedRecord, sourceId: number, now: Date): Promise<InternedVerdict> {
    const shape = shapeOf(accepted.event);
    const key = shapeKey(shape);
    const shapeId = await remember(this.shapes, `${sourceId} ${key}`, async () => {
      if (!(await noteOpenTerms(this.executor, sourceId, openTermsOf(shape), MAX_OPEN_TERMS))) return TOO_MANY;
      return internShape(this.executor, key, shape);
    });
    if (shapeId === TOO_MANY) {
      this.shapes.delete(`${sourceId} ${key}`);
      return {
        record: accepted.record,
        refusals: [refusal('EVENT.TOO_MANY_TERMS', '/data', `at most ${MAX_OPEN_TERMS} open terms from one source`)],
      };
    }
    await this.ensureMonth(accepted.event.id, now);
    const logId = await this.logOf(accepted);
    return { ...accepted, shape, shapeId, shapeKey: key, ...(logId === undefined ? {} : { logId }) };
  }

  private async logOf({ event }: AcceptedRecord): Promise<number | undefined> {
    const { recipient, disclosure } = event.data;
    if (!recipient || !disclosure || disclosure.phase === 'withheld') return undefined;
    return remember(this.logs, recipient.key, () => internLog(this.executor, recipient.key));
  }

  private async ensureMonth(id: string, now: Date): Promise<void> {
    const time = new Date(timeOfUuid7(id));
    if (time.getUTCFullYear() < now.getUTCFullYear() - OLDEST_PARTITION_YEARS) return;
    const month = `${time.toISOString().slice(0, 7)}-01`;
    if (this.months.has(month)) return;
    // The month after as well: at its first moment a long report would hold up whoever makes it.
    await ensureEventMonths(this.executor, [month, monthAfter(month)]);
    this.months.add(month);
  }
}

/** First day of the month after, in UTC. */
function monthAfter(month: string): string {
  const date = new Date(`${month}T00:00:00.000Z`);
  date.setUTCMonth(date.getUTCMonth() + 1);
  return date.toISOString().slice(0, 10);
}

const TOO_MANY = -1;

async function remember(cache: Map<string, number>, key: string, find: () => Promise<number>): Promise<number> {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const found = await find();
  if (cache.size >= CACHE_SIZE) cache.delete(cache.keys().next().value!);
  cache.set(key, found);
  return found;
}
