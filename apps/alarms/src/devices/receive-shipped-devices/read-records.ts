import { BusinessEventError, type DeviceShipped, readDeviceShipped } from '#business-event';
import type { KafkaRecord } from '#kafka';

export interface ReadRecords {
  events: DeviceShipped[];
  /** Records that are not what the topic promises: where they lie and why, never what they hold. */
  refused: { offset: bigint; error: BusinessEventError }[];
}

/** Sorts records into events and what is none; a record that nobody can read does not hold up those behind it. */
export function readRecords(records: readonly KafkaRecord[]): ReadRecords {
  const read: ReadRecords = { events: [], refused: [] };
  for (const { offset, value } of records) {
    try {
      read.events.push(readDeviceShipped(value));
    } catch (error) {
      if (!(error instanceof BusinessEventError)) throw error;
      read.refused.push({ offset, error });
    }
  }
  return read;
}
