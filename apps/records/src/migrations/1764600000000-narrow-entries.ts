import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the leaves of one form have in common is kept once; an entry keeps what is its own, and the leaf is composed when it is read. */
export class NarrowEntries1764600000000 implements MigrationInterface {
  name = 'NarrowEntries1764600000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The text of leaf v1 that entries of one shape and one course share, cut where they differ. Bytes that will be hashed:
      -- a row is never changed and never taken away.
      CREATE TABLE leaf_form (
        id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        shape_id integer NOT NULL REFERENCES shape,
        phase disclosure_phase NOT NULL,
        outcome disclosure_outcome,
        -- SHA-256 of the pieces, a line feed between two: a leaf holds none.
        digest bytea NOT NULL,
        before_corrects text NOT NULL,
        before_recorded text NOT NULL,
        before_tag text NOT NULL,
        before_time text NOT NULL,
        ending text NOT NULL,
        UNIQUE (shape_id, digest),
        -- Trees hold leaves of at most 65,535 bytes; what is an entry's own comes to 143 at most.
        CHECK (octet_length(before_corrects) + octet_length(before_recorded) + octet_length(before_tag) + octet_length(before_time)
          + octet_length(ending) <= 65535 - 143)
      );

      ALTER TABLE sharing_log_entry RENAME TO whole_entry;
      ALTER TABLE whole_entry RENAME CONSTRAINT sharing_log_entry_pkey TO whole_entry_pkey;
      CREATE TABLE sharing_log_entry (
        index bigint NOT NULL,
        time timestamptz NOT NULL,
        recorded timestamptz NOT NULL,
        -- Index, in the same log, of the entry that this one states anew.
        corrects bigint,
        form_id integer NOT NULL,
        log_id smallint NOT NULL,
        tag bytea NOT NULL CHECK (octet_length(tag) = 32)
      );

      -- Each entry with its leaf: the exact text that is hashed and exported.
      CREATE VIEW sharing_log_leaf AS
      SELECT e.log_id, e.index, e.time, f.shape_id, f.phase, f.outcome,
             f.before_corrects || coalesce(',"corrects":' || e.corrects, '')
             || f.before_recorded || to_char(e.recorded AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
             || f.before_tag || encode(e.tag, 'hex')
             || f.before_time || to_char(e.time AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || f.ending AS leaf
      FROM sharing_log_entry e JOIN leaf_form f ON f.id = e.form_id;
    `);
    await runner.query(CUT_WHOLE_ENTRIES);
    await runner.query(`
      ALTER TABLE sharing_log_entry ADD PRIMARY KEY (log_id, index);
      DROP TABLE whole_entry;

      CREATE OR REPLACE FUNCTION refuse_to_forget() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'rows of "%" stay as they are: events and entries point at them', TG_TABLE_NAME
          USING ERRCODE = 'restrict_violation';
      END $$;
      CREATE TRIGGER never_forgotten BEFORE UPDATE OR DELETE OR TRUNCATE ON leaf_form
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_forget();
    `);
    await runner.query(`
      -- The days (UTC) on which a shape was seen in each course: where to look for its first and last event when the one that
      -- was first or last no longer counts. An index of events by shape and time served that, for 54 bytes of each event.
      CREATE TABLE observed_day (
        shape_id integer NOT NULL,
        source_id smallint NOT NULL,
        phase disclosure_phase,
        outcome disclosure_outcome,
        day date NOT NULL,
        UNIQUE NULLS NOT DISTINCT (shape_id, source_id, phase, outcome, day)
      );
      DO $$
      DECLARE
        events regclass;
      BEGIN
        -- Detached months count as the others do. What somebody took away cannot be asked.
        FOR events IN
          SELECT 'event'::regclass UNION ALL SELECT to_regclass(quote_ident(partition)) FROM detached_month
        LOOP
          CONTINUE WHEN events IS NULL;
          EXECUTE format('
            INSERT INTO observed_day (shape_id, source_id, phase, outcome, day)
            SELECT DISTINCT shape_id, source_id, phase, outcome, (time AT TIME ZONE ''UTC'')::date FROM %s
            ON CONFLICT DO NOTHING', events);
        END LOOP;
      END $$;
      DROP INDEX event_course;

      -- A person's disclosures are found by the links of their entries; only what made no entry needs an index of its own.
      DROP INDEX event_subject;
      CREATE INDEX event_subject ON event (subject, shape_id) WHERE subject IS NOT NULL AND phase IS NULL;

      -- That a link is written once follows from its entry, under the head of the log. The key over all of it was wider than the rest
      -- of its row that is looked for, and took longest of all that an entry needs.
      ALTER TABLE sharing_log_subject DROP CONSTRAINT sharing_log_subject_pkey;
      CREATE INDEX sharing_log_subject_person ON sharing_log_subject (subject);
    `);
  }

  async down(): Promise<void> {
    throw new Error('a record of processing is not taken down; drop the database if that is what is meant');
  }
}

/** Cuts each leaf where its form ends and its own begins; undone as a whole unless every leaf reads afterwards as it did before. */
const CUT_WHOLE_ENTRIES = `
  CREATE TEMP TABLE cut ON COMMIT DROP AS
  SELECT e.log_id, e.index, e.time, e.shape_id, e.phase, e.outcome, p.piece[1] AS before_corrects, p.piece[2]::bigint AS corrects,
         p.piece[3] AS before_recorded, p.piece[4]::timestamptz AS recorded, p.piece[5] AS before_tag, decode(p.piece[6], 'hex') AS tag,
         p.piece[7] AS before_time, p.piece[8] AS ending
  FROM whole_entry e CROSS JOIN LATERAL (SELECT regexp_match(convert_from(e.leaf, 'UTF8'),
    '^(.*"class":"[^"]*")(?:,"corrects":([0-9]+))?(,"country":.*"recorded":")([^"]*)(",.*"tag":")([0-9a-f]{64})(","time":")[^"]*(".*)$') AS piece) AS p;

  INSERT INTO leaf_form (shape_id, phase, outcome, digest, before_corrects, before_recorded, before_tag, before_time, ending)
  SELECT DISTINCT shape_id, phase, outcome,
         sha256(convert_to(concat_ws(E'\\n', before_corrects, before_recorded, before_tag, before_time, ending), 'UTF8')),
         before_corrects, before_recorded, before_tag, before_time, ending
  FROM cut;

  INSERT INTO sharing_log_entry (log_id, index, time, recorded, corrects, form_id, tag)
  SELECT c.log_id, c.index, c.time, c.recorded, c.corrects, f.id, c.tag
  FROM cut c JOIN leaf_form f ON f.shape_id = c.shape_id AND f.before_corrects = c.before_corrects AND f.before_recorded = c.before_recorded
    AND f.before_tag = c.before_tag AND f.before_time = c.before_time AND f.ending = c.ending
  ORDER BY c.log_id, c.index;

  DO $$
  BEGIN
    IF EXISTS (
      SELECT FROM whole_entry w FULL JOIN sharing_log_leaf l USING (log_id, index) WHERE convert_from(w.leaf, 'UTF8') IS DISTINCT FROM l.leaf
    ) THEN
      RAISE EXCEPTION 'a leaf would read otherwise than it was written: the store stays as it is';
    END IF;
  END $$;`;
