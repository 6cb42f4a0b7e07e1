import type { Executor } from '#database';
import type { ReleaseReason } from '../quarantine-state.js';

export interface Release {
  by: string;
  reason: ReleaseReason;
  reference?: string | undefined;
}

/** Returns whether the record was waiting. */
export async function markReleased(executor: Executor, id: string, release: Release): Promise<boolean> {
  const rows = await executor.query(
    `UPDATE quarantine SET state = 'released', released_at = clock_timestamp(), released_by = $2, release_reason = $3,
       release_reference = $4 WHERE id = $1 AND state = 'waiting' RETURNING id`,
    [id, release.by, release.reason, release.reference],
  );
  return rows.length > 0;
}
