import { type Executor } from '#database';
import { type ProcessingEvent, refusal, timeOfUuid7 } from '#processing-event';
import { type LeafForms, leafForms } from '../../sharing-log/leaf-forms.js';
import { poison } from '../../quarantine/reason.js';
import { isDetached } from '../detach-month/detach-month.repository.js';
import type { AcceptedRecord, RefusedRecord, Verdict } from './judge-batch.js';
import { isAccepted } from './judge-batch.js';
import { ensureEventMonths, internLog, internShape, internSource, noteOpenTerms } from './intern-terms.repository.js';
import { type Shape, openTermsOf, shapeDigest, shapeKey, shapeOf, wordingOf } from './shape.js';

/** Terms of Article 30 as they stood in an event, with the number under which their combination is stored. */
interface InternedTerms {
  shape: Shape;
  shapeId: number;
  shapeDigest: Buffer;
  /** Leaves that events of these terms make. */
  forms: LeafForms;
}

interface Numbers extends InternedTerms {
  /** Set when the event makes an entry in a sharing log. */
  logId: number | undefined;
}

/** An event with the numbers under which its terms are stored. */
export interface InternedRecord extends AcceptedRecord, Numbers {}

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
  /** By source and terms as an event words them: more than shapes, because there the order of purposes means nothing. */
  private readonly terms = new Map<string, InternedTerms>();
  /** What an event of a form was found to have; forms are of one source. */
  private readonly forms = new Map<object, Numbers>();
  private readonly logs = new Map<string, number>();
  private readonly months: { from: number; to: number }[] = [];

  constructor(private readonly executor: Executor) {}

  async source(key: string): Promise<number> {
    return this.sources.get(key) ?? remember(this.sources, key, await internSource(this.executor, key));
  }

  async intern(verdicts: readonly Verdict[], sourceId: number, now: Date): Promise<InternedVerdict[]> {
    const interned: InternedVerdict[] = [];
    for (const verdict of verdicts) {
      // Nearly always everything is known: then there is nothing to wait for.
      const known = isAccepted(verdict) ? this.known(verdict, sourceId) : verdict;
      interned.push(known ?? (await this.internNew(verdict as AcceptedRecord, sourceId, now)));
    }
    return interned;
  }

  private known(accepted: AcceptedRecord, sourceId: number): InternedRecord | undefined {
    const { event, form } = accepted;
    if (!this.hasMonth(timeOfUuid7(event.id))) return undefined;
    const ofForm = form && this.forms.get(form);
    if (ofForm !== undefined) return internedRecord(accepted, ofForm);
    const terms = this.terms.get(`${sourceId} ${wordingOf(event)}`);
    if (terms === undefined) return undefined;
    const recipient = recipientOf(event);
    const logId = recipient === undefined ? undefined : this.logs.get(recipient);
    if (recipient !== undefined && logId === undefined) return undefined;
    const numbers = { ...terms, logId };
    if (form !== undefined) remember(this.forms, form, numbers);
    return internedRecord(accepted, numbers);
  }

  private async internNew(accepted: AcceptedRecord, sourceId: number, now: Date): Promise<InternedVerdict> {
    if (!(await this.ensureMonth(timeOfUuid7(accepted.event.id), now)))
      return { record: accepted.record, refusals: [poison('INTAKE.MONTH_DETACHED')] };
    const terms = await this.internTerms(accepted.event, sourceId);
    if (terms === undefined)
      return {
        record: accepted.record,
        refusals: [refusal('EVENT.TOO_MANY_TERMS', '/data', `at most ${MAX_OPEN_TERMS} open terms from one source`)],
      };
    const recipient = recipientOf(accepted.event);
    if (recipient === undefined) return internedRecord(accepted, { ...terms, logId: undefined });
    const logId = this.logs.get(recipient) ?? remember(this.logs, recipient, await internLog(this.executor, recipient));
    return internedRecord(accepted, { ...terms, logId });
  }

  /** Undefined when these terms would make the source's too many. */
  private async internTerms(event: ProcessingEvent, sourceId: number): Promise<InternedTerms | undefined> {
    const key = `${sourceId} ${wordingOf(event)}`;
    const known = this.terms.get(key);
    if (known) return known;
    const shape = shapeOf(event);
    if (!(await noteOpenTerms(this.executor, sourceId, openTermsOf(shape), MAX_OPEN_TERMS))) return undefined;
    const digest = shapeDigest(shapeKey(shape));
    const shapeId = await internShape(this.executor, digest, shape);
    return remember(this.terms, key, { shape, shapeId, shapeDigest: digest, forms: leafForms(shape) });
  }

  private hasMonth(time: number): boolean {
    return this.months.some(({ from, to }) => time >= from && time < to);
  }

  /** False when the month has left the register. */
  private async ensureMonth(time: number, now: Date): Promise<boolean> {
    const at = new Date(time);
    if (at.getUTCFullYear() < now.getUTCFullYear() - OLDEST_PARTITION_YEARS || this.hasMonth(time)) return true;
    const month = `${at.toISOString().slice(0, 7)}-01`;
    if (await isDetached(this.executor, month)) return false;
    const next = monthAfter(month);
    // The month after as well: at its first moment a long report would hold up whoever makes it.
    await ensureEventMonths(this.executor, [month, next]);
    this.months.unshift({ from: Date.parse(month), to: Date.parse(next) });
    return true;
  }
}

/** Whose sharing log the event makes an entry in. */
function recipientOf({ data: { recipient, disclosure } }: ProcessingEvent): string | undefined {
  return disclosure === undefined || disclosure.phase === 'withheld' ? undefined : recipient?.key;
}

function internedRecord(
  { record, event, digest, form }: AcceptedRecord,
  { shape, shapeId, shapeDigest: ofShape, forms, logId }: Numbers,
): InternedRecord {
  return { record, event, digest, form, shape, shapeId, shapeDigest: ofShape, forms, logId };
}

/** First day of the month after, in UTC. */
function monthAfter(month: string): string {
  const date = new Date(`${month}T00:00:00.000Z`);
  date.setUTCMonth(date.getUTCMonth() + 1);
  return date.toISOString().slice(0, 10);
}

function remember<Key, T>(cache: Map<Key, T>, key: Key, found: T): T {
  if (cache.size >= CACHE_SIZE) cache.delete(cache.keys().next().value!);
  cache.set(key, found);
  return found;
}
