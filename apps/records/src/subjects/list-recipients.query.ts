import type { Executor } from '#database';

/** One disclosure of a person's data, its opening and closing event brought together. */
export interface SubjectDisclosure {
  recipient: string;
  recipientClass: string;
  role: string;
  activity: string;
  purposes: string[];
  categories: string[];
  legalBasis: string;
  country: string;
  transferGround: string | null;
  openedAt: Date;
  /** null while it is open. */
  outcome: string | null;
  manual: boolean;
}

export async function listDisclosuresOfSubject(executor: Executor, subject: string): Promise<SubjectDisclosure[]> {
  return executor.query<SubjectDisclosure>(
    `SELECT s.recipient, s.recipient_class AS "recipientClass", s.role, s.activity, s.purposes, s.categories,
            s.legal_basis AS "legalBasis", s.country, s.transfer_ground AS "transferGround",
            min(e.time) AS "openedAt", max(e.outcome) AS outcome, coalesce(bool_or(e.manual), false) AS manual
     FROM sharing_log_subject l
     JOIN event e ON e.id = l.event_id
     JOIN shape s ON s.id = e.shape_id
     WHERE l.subject = $1
     GROUP BY e.disclosure_id, s.id
     ORDER BY "openedAt", s.recipient`,
    [subject],
  );
}
