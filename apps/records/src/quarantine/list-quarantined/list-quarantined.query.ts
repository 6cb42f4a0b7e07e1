import type { Executor } from '#database';
import type { QuarantineState, ReleaseReason } from '../quarantine-state.js';
import type { Reason } from '../reason.js';

/** All of a row but the bytes. */
export interface QuarantinedRow {
  id: string;
  /** Owner of the topic; null where the topic has none any more. */
  source: string | null;
  topic: string;
  partition: number;
  offset: number;
  code: string;
  refusals: readonly Reason[];
  state: QuarantineState;
  recordedAt: Date;
  eraseAfter: Date;
  keyId: string;
  /** Bytes of the sealed record; null once erased. */
  bytes: number | null;
  replays: number;
  replayedAt: Date | null;
  outcome: 'accepted' | 'duplicate' | null;
  eventId: string | null;
  releasedAt: Date | null;
  releasedBy: string | null;
  releaseReason: ReleaseReason | null;
  releaseReference: string | null;
  erasedAt: Date | null;
}

const COLUMNS = `q.id, s.source, q.topic, q.partition, q."offset", q.code, q.refusals, q.state, q.recorded_at AS "recordedAt",
  q.erase_after AS "eraseAfter", q.key_id AS "keyId", octet_length(q.sealed) AS bytes, q.replays, q.replayed_at AS "replayedAt",
  q.outcome, q.event_id AS "eventId", q.released_at AS "releasedAt", q.released_by AS "releasedBy",
  q.release_reason AS "releaseReason", q.release_reference AS "releaseReference", q.erased_at AS "erasedAt"
  FROM quarantine q LEFT JOIN intake_source s ON s.topic = q.topic`;

export interface QuarantineFilter {
  code?: string | undefined;
  source?: string | undefined;
  state?: QuarantineState | undefined;
  /** Id of the record before the first wanted. */
  after?: string | undefined;
}

/** Records in the order in which they were set aside. */
export async function listQuarantined(
  executor: Executor,
  { code, source, state, after }: QuarantineFilter,
  limit: number,
): Promise<QuarantinedRow[]> {
  return executor.query<QuarantinedRow>(
    `SELECT ${COLUMNS}
     WHERE ($1::text IS NULL OR q.code = $1) AND ($2::text IS NULL OR s.source = $2)
       AND ($3::quarantine_state IS NULL OR q.state = $3) AND ($4::uuid IS NULL OR q.id > $4)
     ORDER BY q.id LIMIT $5`,
    [code, source, state, after, limit],
  );
}

export async function findQuarantined(executor: Executor, id: string): Promise<QuarantinedRow | undefined> {
  const [row] = await executor.query<QuarantinedRow>(`SELECT ${COLUMNS} WHERE q.id = $1`, [id]);
  return row;
}

export interface QuarantineCount {
  topic: string;
  code: string;
  state: QuarantineState;
  records: number;
  oldest: Date;
}

export async function countQuarantined(executor: Executor): Promise<QuarantineCount[]> {
  return executor.query<QuarantineCount>(
    `SELECT topic, code, state, count(*)::int AS records, min(recorded_at) AS oldest
     FROM quarantine GROUP BY topic, code, state ORDER BY topic, code, state`,
  );
}

/** Records that were erased before anybody had taken them in or released them. */
export async function countErasedUndecided(executor: Executor): Promise<number> {
  const [row] = await executor.query<{ records: number }>(
    `SELECT count(*)::int AS records FROM quarantine WHERE state = 'erased' AND outcome IS NULL AND released_at IS NULL`,
  );
  return row!.records;
}

/** Records whose replay came to an event, by topic. */
export async function countReplayed(executor: Executor): Promise<Map<string, number>> {
  const rows = await executor.query<{ topic: string; records: number }>(
    'SELECT topic, count(*)::int AS records FROM quarantine WHERE outcome IS NOT NULL GROUP BY topic',
  );
  return new Map(rows.map(({ topic, records }) => [topic, records]));
}
