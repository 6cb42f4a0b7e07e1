import type { Executor } from '#database';
import type { Refusal } from '#processing-event';
import type { Coordinates, SealedRecord } from './seal.js';

export interface QuarantinedRecord extends Coordinates, SealedRecord {
  refusals: readonly Refusal[];
}

/** The period of the register's own entry "quarantine", after which a record is erased. */
const QUARANTINE_PERIOD = 'P30D';

/** Sets records aside; one that was set aside before, at the same place, stays as it is. */
export async function insertQuarantined(transaction: Executor, records: readonly QuarantinedRecord[]): Promise<void> {
  if (records.length === 0) return;
  await transaction.query(
    `INSERT INTO quarantine (topic, partition, "offset", code, refusals, key_id, fingerprint, nonce, sealed, erase_after)
     SELECT topic, partition, "offset", code, refusals, key_id, fingerprint, nonce, sealed, now() + $10::interval
     FROM unnest($1::text[], $2::int[], $3::bigint[], $4::text[], $5::jsonb[], $6::text[], $7::bytea[], $8::bytea[], $9::bytea[])
       AS given (topic, partition, "offset", code, refusals, key_id, fingerprint, nonce, sealed)
     ON CONFLICT (topic, partition, "offset", fingerprint) DO NOTHING`,
    [
      records.map(({ topic }) => topic),
      records.map(({ partition }) => partition),
      records.map(({ offset }) => String(offset)),
      records.map(({ refusals }) => refusals[0]!.code),
      records.map(({ refusals }) => JSON.stringify(refusals)),
      records.map(({ keyId }) => keyId),
      records.map(({ fingerprint }) => fingerprint),
      records.map(({ nonce }) => nonce),
      records.map(({ sealed }) => sealed),
      QUARANTINE_PERIOD,
    ],
  );
}

/** Fingerprints of what was set aside of a stretch of a partition, by offset. */
export async function findSetAside(
  executor: Executor,
  { topic, partition, from, next }: { topic: string; partition: number; from: bigint; next: bigint },
): Promise<Map<bigint, Buffer[]>> {
  const rows = await executor.query<{ offset: number; fingerprint: Buffer }>(
    'SELECT "offset", fingerprint FROM quarantine WHERE topic = $1 AND partition = $2 AND "offset" >= $3 AND "offset" < $4',
    [topic, partition, String(from), String(next)],
  );
  const found = new Map<bigint, Buffer[]>();
  for (const { offset, fingerprint } of rows) {
    found.set(BigInt(offset), [...(found.get(BigInt(offset)) ?? []), fingerprint]);
  }
  return found;
}

export async function countQuarantined(executor: Executor): Promise<{ code: string; records: number; oldest: Date }[]> {
  return executor.query(
    `SELECT code, count(*)::int AS records, min(recorded_at) AS oldest FROM quarantine GROUP BY code ORDER BY code`,
  );
}
