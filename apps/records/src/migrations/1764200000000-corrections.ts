import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who corrects whom, what no longer counts because of it, and sums of what does. Mends the sums of what is there already. */
export class Corrections1764200000000 implements MigrationInterface {
  name = 'Corrections1764200000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Every event that corrects another, by the id that it corrects, which need not be stored. Small beside the events and
      -- in one piece: a batch asks it once whether anybody corrects what has just come in.
      CREATE TABLE correction (
        source_id smallint NOT NULL REFERENCES source,
        corrects uuid NOT NULL,
        event_id uuid NOT NULL,
        PRIMARY KEY (corrects, source_id, event_id)
      );
      INSERT INTO correction (source_id, corrects, event_id)
      SELECT source_id, corrects, id FROM event WHERE corrects IS NOT NULL;
      DROP INDEX event_corrects;

      -- Stored events that do not count, because another of the same source states the same anew. Events and entries stay as
      -- they are; this table can be made from them again. The entry is given where the event made one.
      CREATE TABLE corrected_event (
        source_id smallint NOT NULL REFERENCES source,
        event_id uuid NOT NULL,
        log_id smallint,
        index bigint,
        PRIMARY KEY (event_id, source_id),
        CHECK ((log_id IS NULL) = (index IS NULL))
      );
      CREATE INDEX corrected_event_entry ON corrected_event (log_id, index) WHERE log_id IS NOT NULL;

      -- What is left of a person, and of a shape, once one of its events no longer counts.
      CREATE INDEX event_subject ON event (subject, shape_id) WHERE subject IS NOT NULL;
      CREATE INDEX event_course ON event (shape_id, phase, outcome, time);

      -- Times are those of the events that count; a row whose events were all corrected has none.
      ALTER TABLE observation
        ADD COLUMN corrected bigint NOT NULL DEFAULT 0,
        ALTER COLUMN first_seen DROP NOT NULL,
        ALTER COLUMN last_seen DROP NOT NULL;
    `);
    await runner.query(MARK_CORRECTED);
    await runner.query(`
      UPDATE observation o SET events = coalesce(counted.events, 0), corrected = counted.corrected,
        first_seen = counted.first_seen, last_seen = counted.last_seen
      FROM (
        SELECT e.shape_id, e.source_id, e.phase, e.outcome, count(*) FILTER (WHERE c.event_id IS NULL) AS events, count(c.event_id) AS corrected,
               min(e.time) FILTER (WHERE c.event_id IS NULL) AS first_seen, max(e.time) FILTER (WHERE c.event_id IS NULL) AS last_seen
        FROM event e LEFT JOIN corrected_event c ON c.event_id = e.id AND c.source_id = e.source_id
        GROUP BY e.shape_id, e.source_id, e.phase, e.outcome
        HAVING count(c.event_id) > 0
      ) AS counted
      WHERE counted.shape_id = o.shape_id AND counted.source_id = o.source_id
        AND counted.phase IS NOT DISTINCT FROM o.phase AND counted.outcome IS NOT DISTINCT FROM o.outcome;

      DELETE FROM shape_subject p
      USING (SELECT DISTINCT e.subject, e.shape_id FROM corrected_event c JOIN event e ON e.id = c.event_id AND e.source_id = c.source_id) AS gone
      WHERE p.subject = gone.subject AND p.shape_id = gone.shape_id
        AND NOT EXISTS (
          SELECT FROM event e
          WHERE e.subject = p.subject AND e.shape_id = p.shape_id AND e.phase IS DISTINCT FROM 'withheld'
            AND NOT EXISTS (SELECT FROM corrected_event c WHERE c.event_id = e.id AND c.source_id = e.source_id));

      ALTER TABLE observation
        ADD CONSTRAINT counts_of_something CHECK (events >= 0 AND corrected >= 0),
        ADD CONSTRAINT times_of_what_counts CHECK ((events = 0) = (first_seen IS NULL) AND (events = 0) = (last_seen IS NULL));
    `);
  }

  async down(): Promise<void> {
    throw new Error('a record of processing is not taken down; drop the database if that is what is meant');
  }
}

/**
 * Of the events of one source that corrections tie together the one counts that none corrects; of several such the one
 * stated last. Events that correct each other in a circle, or lead into one, all count.
 */
const MARK_CORRECTED = `
  WITH RECURSIVE tied AS (
    -- From the ids that are corrected and correct nothing, stored or not, down to what corrects them.
    SELECT DISTINCT c.source_id, c.corrects AS root, c.corrects AS id
    FROM correction c
    WHERE NOT EXISTS (SELECT FROM correction up WHERE up.event_id = c.corrects AND up.source_id = c.source_id)
    UNION ALL
    SELECT c.source_id, t.root, c.event_id
    FROM tied t JOIN correction c ON c.corrects = t.id AND c.source_id = t.source_id
  ), ranked AS (
    SELECT e.source_id, e.id, e.subject, e.shape_id, e.phase, e.time,
           row_number() OVER (
             PARTITION BY t.source_id, t.root
             ORDER BY EXISTS (SELECT FROM correction c WHERE c.corrects = t.id AND c.source_id = t.source_id), e.sequence DESC NULLS LAST, e.id DESC
           ) AS place
    FROM tied t JOIN event e ON e.id = t.id AND e.source_id = t.source_id
  )
  INSERT INTO corrected_event (source_id, event_id, log_id, index)
  SELECT r.source_id, r.id, entry.log_id, entry.index
  FROM ranked r
  LEFT JOIN LATERAL (
    SELECT en.log_id, en.index
    FROM shape s
    JOIN sharing_log log ON log.recipient = s.recipient
    JOIN sharing_log_subject link ON link.subject = r.subject AND link.log_id = log.id AND link.event_id = r.id
    JOIN sharing_log_entry en ON en.log_id = link.log_id AND en.index = link.index
    WHERE s.id = r.shape_id AND en.shape_id = r.shape_id AND en.phase = r.phase AND en.time = r.time
    ORDER BY en.index LIMIT 1
  ) AS entry ON true
  WHERE r.place > 1`;
