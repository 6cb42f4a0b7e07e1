import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where in its log the entries of each shape and course lie: a filter need not look at the entries between. */
export class PlacesInALog1764700100000 implements MigrationInterface {
  name = 'PlacesInALog1764700100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A shape has one recipient, hence its entries are in one log; those without an outcome opened a disclosure. A row holds the
      -- places of 512 entries at most: index = 512 * block + place. An index over the entries would take ten times the bytes.
      CREATE TABLE sharing_log_places (
        shape_id integer NOT NULL,
        outcome disclosure_outcome,
        block integer NOT NULL,
        places smallint[] NOT NULL,
        UNIQUE NULLS NOT DISTINCT (shape_id, outcome, block)
      ) WITH (fillfactor = 80);

      INSERT INTO sharing_log_places (shape_id, outcome, block, places)
      SELECT f.shape_id, f.outcome, e.index / 512, array_agg((e.index % 512)::smallint ORDER BY e.index)
      FROM sharing_log_entry e JOIN leaf_form f ON f.id = e.form_id GROUP BY f.shape_id, f.outcome, e.index / 512;

      -- Under the lock of the log's head, as the entries themselves: places come in order.
      CREATE FUNCTION note_places() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO sharing_log_places AS known (shape_id, outcome, block, places)
        SELECT f.shape_id, f.outcome, e.index / 512, array_agg((e.index % 512)::smallint ORDER BY e.index)
        FROM added e JOIN leaf_form f ON f.id = e.form_id
        GROUP BY f.shape_id, f.outcome, e.index / 512 ORDER BY f.shape_id, f.outcome, e.index / 512
        ON CONFLICT (shape_id, outcome, block) DO UPDATE SET places = known.places || excluded.places;
        RETURN NULL;
      END $$;

      CREATE FUNCTION forget_places() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        TRUNCATE sharing_log_places;
        RETURN NULL;
      END $$;

      CREATE TRIGGER places_noted AFTER INSERT ON sharing_log_entry
        REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION note_places();
      CREATE TRIGGER places_forgotten AFTER TRUNCATE ON sharing_log_entry
        FOR EACH STATEMENT EXECUTE FUNCTION forget_places();
    `);
  }

  async down(): Promise<void> {
    throw new Error('a record of processing is not taken down; drop the database if that is what is meant');
  }
}
