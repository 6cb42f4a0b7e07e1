import type { Executor } from '#database';

/** One event of a disclosure of a person's data. */
export interface DisclosureEvent {
  disclosureId: string;
  recipient: string;
  recipientClass: string;
  role: string;
  activity: string;
  purposes: string[];
  categories: string[];
  legalBasis: string;
  country: string;
  transferGround: string | null;
  time: Date;
  phase: 'opened' | 'closed';
  outcome: string | null;
  manual: boolean;
  /** A later event of the same source, a disclosure of the same person too, says it right. */
  statedAnew: boolean;
}

/** Every event that put an entry about this person into a sharing log, oldest first. */
export async function listDisclosureEvents(executor: Executor, subject: string): Promise<DisclosureEvent[]> {
  return executor.query<DisclosureEvent>(
    `SELECT e.disclosure_id AS "disclosureId", s.recipient, s.recipient_class AS "recipientClass", s.role, s.activity,
            s.purposes, s.categories, s.legal_basis AS "legalBasis", s.country, s.transfer_ground AS "transferGround",
            e.time, e.phase, e.outcome, coalesce(e.manual, false) AS manual,
            EXISTS (SELECT FROM event c WHERE c.corrects = e.id AND c.source_id = e.source_id AND c.id <> e.id
                      AND c.subject = e.subject AND c.phase IS NOT NULL
                      -- Of two that correct each other the later one holds; told at once, both stand.
                      AND (c.recorded_at > e.recorded_at OR c.recorded_at = e.recorded_at AND e.corrects IS DISTINCT FROM c.id)) AS "statedAnew"
     FROM (SELECT DISTINCT event_id FROM sharing_log_subject WHERE subject = $1) AS l
     JOIN event e ON e.id = l.event_id AND e.subject = $1 AND e.phase IN ('opened', 'closed')
     JOIN shape s ON s.id = e.shape_id
     ORDER BY e.time, e.id`,
    [subject],
  );
}
