import type { Executor } from '#database';
import { SHAPE_TERMS, type ShapeTerms } from '../observed/shape-terms.query.js';

/** A stored event with its terms, and the entry that it made in a sharing log. */
export interface StoredEvent extends ShapeTerms {
  id: string;
  source: string;
  subject: string | null;
  time: Date;
  recordedAt: Date;
  /** Digits. */
  sequence: string | null;
  traceparent: string | null;
  extensions: Record<string, string | number | boolean> | null;
  operationId: string | null;
  disclosureId: string | null;
  phase: string | null;
  outcome: string | null;
  reason: string | null;
  attempts: number | null;
  receipt: Buffer | null;
  override: boolean | null;
  manual: boolean | null;
  corrects: string | null;
  /** Whether sums count it. */
  counts: boolean;
  /** Sources that have an event of the id that it corrects, its own or others. */
  correctedSources: string[];
  /** Events that correct it: of its own source, and of others, which change nothing here. */
  correctedBy: string[];
  contestedBy: { id: string; source: string }[];
  notice: string | null;
  channel: string | null;
  entryIndex: number | null;
  leaf: string | null;
}

/** All events of that id: of different sources, which are different events. */
export async function findEvents(executor: Executor, id: string): Promise<StoredEvent[]> {
  return executor.query<StoredEvent>(
    `SELECT e.id, src.key AS source, e.subject, e.time, e.recorded_at AS "recordedAt", e.sequence::text AS sequence, e.traceparent, e.extensions,
            e.operation_id AS "operationId", e.disclosure_id AS "disclosureId", e.phase, e.outcome, e.reason, e.attempts,
            e.receipt, e.override, e.manual, e.corrects,
            NOT EXISTS (SELECT FROM corrected_event c WHERE c.event_id = e.id AND c.source_id = e.source_id) AS counts,
            ARRAY (SELECT o.key FROM event w JOIN source o ON o.id = w.source_id WHERE w.id = e.corrects ORDER BY o.key) AS "correctedSources",
            ARRAY (SELECT c.event_id FROM correction c WHERE c.corrects = e.id AND c.source_id = e.source_id ORDER BY c.event_id) AS "correctedBy",
            ARRAY (SELECT jsonb_build_object('id', c.event_id, 'source', o.key) FROM correction c JOIN source o ON o.id = c.source_id
                   WHERE c.corrects = e.id AND c.source_id <> e.source_id ORDER BY o.key, c.event_id) AS "contestedBy",
            ${SHAPE_TERMS}, s.notice, s.channel,
            entry.index AS "entryIndex", entry.leaf
     FROM event e
     JOIN source src ON src.id = e.source_id
     JOIN shape s ON s.id = e.shape_id
     -- Another source may have used the same id for the same person and recipient: shape and course tell them apart.
     LEFT JOIN LATERAL (
       SELECT en.index, en.leaf FROM sharing_log log
       JOIN sharing_log_subject link ON link.subject = e.subject AND link.log_id = log.id AND link.event_id = e.id
       JOIN sharing_log_leaf en ON en.log_id = link.log_id AND en.index = link.index
       WHERE log.recipient = s.recipient AND en.shape_id = e.shape_id AND en.phase = e.phase AND en.time = e.time
       ORDER BY en.index LIMIT 1
     ) AS entry ON true
     WHERE e.id = $1 ORDER BY src.key`,
    [id],
  );
}
