import type { FetchBudget } from './fetch-budget.js';
import { TooLargeError } from './output.js';
import { type ClientMessage, offsetsOf, readRecordBatch } from './record-batch.js';

/** Stands for a batch that could not be read. */
export type UnreadableMessage = ClientMessage & {
  /** The name or code of the reason. */
  unreadable: string;
  /** First offset of the batch; `offset` is its last, for the client drops what lies below the offset it asked for. */
  first: string;
};

/** A partition's part of a fetch: whole record batches, and what has been made of them. */
export interface FetchedPartition {
  /** `topic/partition`. */
  key: string;
  recordBatches: readonly Buffer[];
  messages: ClientMessage[];
}

/** By partition: how many fetches there had been when it was last its turn. */
const lastTurns = new Map<string, number>();
let turns = 0;

/**
 * Decodes what fits in the budget, beginning with the partitions whose last turn is the longest ago: every one gets to be
 * the first. What does not fit is left out, and fetched again from where this fetch ended.
 */
export function decodeWithin(budget: FetchBudget, partitions: readonly FetchedPartition[]): void {
  const waiting = partitions
    .filter(({ recordBatches }) => recordBatches.length > 0)
    .toSorted((one, other) => (lastTurns.get(one.key) ?? 0) - (lastTurns.get(other.key) ?? 0));
  turns += 1;
  for (const partition of waiting) {
    if (!decodePartition(budget, partition)) return;
  }
}

/** Returns false when there was no room for all of it. */
function decodePartition(budget: FetchBudget, { key, recordBatches, messages }: FetchedPartition): boolean {
  for (const bytes of recordBatches) {
    const isShared = budget.isShared;
    try {
      for (const message of readRecordBatch(bytes, budget)) messages.push(message);
      lastTurns.set(key, turns);
    } catch (error) {
      if (isShared && error instanceof TooLargeError) return false;
      messages.push(unreadable(bytes, error));
      return true;
    }
  }
  return true;
}

function unreadable(bytes: Buffer, error: unknown): UnreadableMessage {
  const { code, name } = error as { code?: unknown; name?: string };
  const { first, last } = offsetsOf(bytes);
  return {
    offset: String(last),
    first: String(first),
    key: null,
    value: null,
    headers: {},
    isControlRecord: false,
    batchContext: { producerId: '-1', inTransaction: false },
    unreadable: typeof code === 'string' ? code : (name ?? 'error'),
  };
}
