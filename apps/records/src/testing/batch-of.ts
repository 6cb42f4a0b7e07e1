import type { KafkaRecord, PartitionBatch } from '#kafka';
import { type ProcessingEvent, encode } from '#processing-event';

export const ALARMS_TOPIC = 'trettio.processing.alarms';

/** An event as it comes, or bytes that are none. */
type Given = ProcessingEvent | Buffer | string;

/** A batch as the log of a partition gives it, with nothing between its records. */
export function batchOf(
  given: readonly Given[],
  from: number | bigint = 0,
  partition = 0,
  topic = ALARMS_TOPIC,
): PartitionBatch {
  const first = BigInt(from);
  const next = first + BigInt(given.length);
  return {
    topic,
    partition,
    from: first,
    next,
    highWatermark: next,
    records: given.map((one, index) => recordOf(one, first + BigInt(index))),
    heartbeat: () => Promise.resolve(),
  };
}

function recordOf(given: Given, offset: bigint): KafkaRecord {
  if (typeof given === 'string' || Buffer.isBuffer(given))
    return { offset, key: null, value: Buffer.from(given), headers: {} };
  const { key, value, headers } = encode(given);
  return { offset, key: key === null ? null : Buffer.from(key), value: Buffer.from(value), headers };
}
