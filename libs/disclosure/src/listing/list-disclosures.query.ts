import type { Executor } from '#database';
import type { Outcome } from '#processing-event';

export interface ListedDisclosure {
  id: string;
  recipient: string;
  status: 'opened' | 'closed';
  /** Only once closed. */
  outcome?: Outcome;
  /** Attempts begun so far. */
  attempts: number;
}

/** How the disclosures stand, in the order of `ids`; ids that were withheld or never given out are left out. */
export async function listDisclosures(executor: Executor, ids: readonly string[]): Promise<ListedDisclosure[]> {
  if (ids.length === 0) return [];
  const rows = await executor.query<Omit<ListedDisclosure, 'outcome'> & { outcome: Outcome | null }>(
    `SELECT id, recipient, status, outcome, attempts
     FROM disclosure
     WHERE id = ANY ($1::uuid[])
     ORDER BY array_position($1::uuid[], id)`,
    [ids],
  );
  return rows.map(({ outcome, ...row }) => ({ ...row, ...(outcome === null ? {} : { outcome }) }));
}
