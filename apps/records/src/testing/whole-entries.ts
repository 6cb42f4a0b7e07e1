/** Takes the sharing logs back to how an earlier release stored them: each leaf whole, and an index where days are noted now. */
export const WHOLE_ENTRIES_AS_BEFORE = `
  CREATE TABLE whole_entry AS
  SELECT index, time, shape_id, phase, outcome, log_id, convert_to(leaf, 'UTF8') AS leaf FROM sharing_log_leaf;
  DROP VIEW sharing_log_leaf;
  DROP TABLE sharing_log_entry, sharing_log_places, leaf_form, observed_day;
  DROP FUNCTION note_places, forget_places;
  ALTER TABLE whole_entry RENAME TO sharing_log_entry;
  ALTER TABLE sharing_log_entry ADD CONSTRAINT sharing_log_entry_pkey PRIMARY KEY (log_id, index);
  DROP INDEX event_subject, sharing_log_subject_person;
  CREATE INDEX event_subject ON event (subject, shape_id) WHERE subject IS NOT NULL;
  ALTER TABLE sharing_log_subject ADD PRIMARY KEY (subject, log_id, index);
  CREATE INDEX event_course ON event (shape_id, phase, outcome, time);
  DELETE FROM migrations WHERE name LIKE 'NarrowEntries%' OR name LIKE 'PlacesInALog%';`;
