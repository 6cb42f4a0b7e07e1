import type { Attempt } from './intake-attempt.repository.js';

/** Times that a batch may be begun and never finished before a record in it is suspected of ending the process. */
const BEGUN_BEFORE_SUSPICION = 3;

/** The same for a record that is taken in alone, with nothing else at work. */
const BEGUN_ALONE = 2;

/**
 * Up to which offset records are to be taken one at a time; undefined: the batch as a whole. `attempt` is what was noted
 * before this process looked at the partition.
 */
export function oneByOneUntil(attempt: Attempt | undefined, batch: { from: bigint; next: bigint }): bigint | undefined {
  if (attempt === undefined) return undefined;
  if (attempt.until !== undefined) return attempt.until > batch.from ? attempt.until : undefined;
  return attempt.offset === batch.from && attempt.begun >= BEGUN_BEFORE_SUSPICION ? batch.next : undefined;
}

/** Whether a single record was begun too often, `begun` counting this time. */
export function endsProcess(begun: number): boolean {
  return begun > BEGUN_ALONE;
}

/** Records that fail alike, one after the other with nothing stored in between, before the register itself is suspected. */
const ALIKE_BEFORE_SUSPICION = 5;

/** The last records of a partition that failed alone, as far as they failed alike. */
export interface Row {
  likeness: string;
  records: number;
}

/** The row of failures with one more. A record's own fault says nothing of the others, and does not come here. */
export function oneMore(row: Row | undefined, likeness: string): Row {
  return { likeness, records: row?.likeness === likeness ? row.records + 1 : 1 };
}

/** Whether so many failed alike that setting the next ones aside would empty the topic into quarantine. */
export function isSystemic(row: Row | undefined): row is Row {
  return row !== undefined && row.records >= ALIKE_BEFORE_SUSPICION;
}
