import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many persons each activity and each recipient has concerned, kept as sums: the register need not count pairs to be read. */
export class PersonsConcerned1764700000000 implements MigrationInterface {
  name = 'PersonsConcerned1764700000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Whom a shape concerned is counted once for its activity and once for its recipient, by whatever shapes it was.
      CREATE TABLE persons_concerned (
        kind text NOT NULL CHECK (kind IN ('activity', 'recipient')),
        key text NOT NULL,
        persons bigint NOT NULL CHECK (persons >= 0),
        PRIMARY KEY (kind, key)
      ) WITH (fillfactor = 20);

      CREATE VIEW shape_counted_by (shape_id, kind, key) AS
      SELECT id, 'activity', activity FROM shape
      UNION ALL
      SELECT id, 'recipient', recipient FROM shape WHERE recipient IS NOT NULL;

      INSERT INTO persons_concerned (kind, key, persons)
      SELECT g.kind, g.key, count(DISTINCT p.subject) FROM shape_subject p JOIN shape_counted_by g USING (shape_id) GROUP BY g.kind, g.key;

      -- It served the counting.
      DROP INDEX shape_subject_shape;

      -- The sums follow the pairs, whoever changes these. Two transactions may pair one person with two shapes of one activity
      -- and not see each other's pair: so the sums are locked first, in one order, and only the next statement looks.
      CREATE FUNCTION count_persons_added() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NOT EXISTS (SELECT FROM added) THEN RETURN NULL; END IF;
        INSERT INTO persons_concerned AS c (kind, key, persons)
        SELECT g.kind, g.key, 0 FROM (SELECT DISTINCT shape_id FROM added) AS a JOIN shape_counted_by g USING (shape_id)
        GROUP BY g.kind, g.key ORDER BY g.kind, g.key
        ON CONFLICT (kind, key) DO UPDATE SET persons = c.persons WHERE false;

        UPDATE persons_concerned c SET persons = c.persons + gained.persons
        FROM (
          SELECT kind, key, count(*) AS persons FROM (
            SELECT a.subject, g.kind, g.key
            FROM (SELECT subject, array_agg(shape_id) AS shapes FROM added GROUP BY subject) AS a
            -- Each person by the key, whatever the numbers were when this was planned (OFFSET keeps it so).
            CROSS JOIN LATERAL (SELECT p.shape_id, p.shape_id = ANY (a.shapes) AS fresh FROM shape_subject p WHERE p.subject = a.subject OFFSET 0) AS p
            JOIN shape_counted_by g USING (shape_id)
            GROUP BY a.subject, g.kind, g.key HAVING bool_and(p.fresh)
          ) AS first_time GROUP BY kind, key
        ) AS gained
        WHERE c.kind = gained.kind AND c.key = gained.key;
        RETURN NULL;
      END $$;

      CREATE FUNCTION count_persons_removed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NOT EXISTS (SELECT FROM removed) THEN RETURN NULL; END IF;
        PERFORM FROM persons_concerned c
        WHERE (c.kind, c.key) IN (SELECT g.kind, g.key FROM removed JOIN shape_counted_by g USING (shape_id))
        ORDER BY c.kind, c.key FOR UPDATE;

        UPDATE persons_concerned c SET persons = c.persons - lost.persons
        FROM (
          SELECT r.kind, r.key, count(*) AS persons
          FROM (SELECT DISTINCT subject, kind, key FROM removed JOIN shape_counted_by USING (shape_id)) AS r
          LEFT JOIN LATERAL (
            SELECT true AS still FROM shape_subject p JOIN shape_counted_by g USING (shape_id)
            WHERE p.subject = r.subject AND g.kind = r.kind AND g.key = r.key LIMIT 1
          ) AS left_over ON true
          WHERE left_over.still IS NULL GROUP BY r.kind, r.key
        ) AS lost
        WHERE c.kind = lost.kind AND c.key = lost.key;
        RETURN NULL;
      END $$;

      CREATE FUNCTION count_persons_no_more() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE persons_concerned SET persons = 0;
        RETURN NULL;
      END $$;

      CREATE TRIGGER persons_added AFTER INSERT ON shape_subject
        REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_persons_added();
      CREATE TRIGGER persons_removed AFTER DELETE ON shape_subject
        REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION count_persons_removed();
      CREATE TRIGGER persons_no_more AFTER TRUNCATE ON shape_subject
        FOR EACH STATEMENT EXECUTE FUNCTION count_persons_no_more();
    `);
  }

  async down(): Promise<void> {
    throw new Error('a record of processing is not taken down; drop the database if that is what is meant');
  }
}
