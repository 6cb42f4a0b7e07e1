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
  /** It does not count any more: another event of the same source states the same anew. */
  corrected: boolean;
}

/**
 * Every event that put an entry about this person into a sharing log, oldest first. Each is looked up by its key (OFFSET keeps it
 * so): what else is on record of the person, or of others, costs nothing.
 */
export async function listDisclosureEvents(executor: Executor, subject: string): Promise<DisclosureEvent[]> {
  return executor.query<DisclosureEvent>(
    `SELECT e.disclosure_id AS "disclosureId", s.recipient, s.recipient_class AS "recipientClass", s.role, s.activity,
            s.purposes, s.categories, s.legal_basis AS "legalBasis", s.country, s.transfer_ground AS "transferGround",
            e.time, e.phase, e.outcome, coalesce(e.manual, false) AS manual,
            EXISTS (SELECT FROM corrected_event c WHERE c.event_id = e.id AND c.source_id = e.source_id) AS corrected
     FROM (SELECT DISTINCT event_id FROM sharing_log_subject WHERE subject = $1) AS l
     CROSS JOIN LATERAL (
       SELECT * FROM event WHERE id = l.event_id AND subject = $1 AND phase IN ('opened', 'closed') OFFSET 0
     ) AS e
     JOIN shape s ON s.id = e.shape_id
     ORDER BY e.time, e.id`,
    [subject],
  );
}
