import type { Executor } from '#database';
import type { Reason } from './reason.js';
import type { Coordinates, SealedRecord } from './seal.js';

export interface QuarantinedRecord extends Coordinates, SealedRecord {
  refusals: readonly Reason[];
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

/** A record that was set aside before, as far as it takes to know it again. */
export interface SetAsideRow {
  keyId: string;
  fingerprint: Buffer;
  /** Its event is in the register. */
  replayed: boolean;
}

/** What was set aside of a stretch of a partition, by offset. */
export async function findSetAside(
  executor: Executor,
  { topic, partition, from, next }: { topic: string; partition: number; from: bigint; next: bigint },
): Promise<Map<bigint, SetAsideRow[]>> {
  const rows = await executor.query<SetAsideRow & { offset: number }>(
    `SELECT "offset", key_id AS "keyId", fingerprint, outcome IS NOT NULL AS replayed FROM quarantine
     WHERE topic = $1 AND partition = $2 AND "offset" >= $3 AND "offset" < $4`,
    [topic, partition, String(from), String(next)],
  );
  const found = new Map<bigint, SetAsideRow[]>();
  for (const { offset, ...row } of rows) found.set(BigInt(offset), [...(found.get(BigInt(offset)) ?? []), row]);
  return found;
}
