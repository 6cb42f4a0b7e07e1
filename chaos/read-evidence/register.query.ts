import type { Client } from 'pg';
import type {
  EntryRow,
  Evidence,
  ObservationRow,
  OffsetRow,
  ShapeRow,
  ShapeSubjectRow,
  SharingLogRow,
  StoredEvent,
} from '../judge/evidence.ts';

/** Everything that the register holds, as it stands in its tables. */
export async function readRegister(database: Client): Promise<Omit<Evidence, 'committed' | 'received'>> {
  const rows = async <Row extends object>(sql: string): Promise<Row[]> => (await database.query<Row>(sql)).rows;
  return {
    events: await rows<StoredEvent>(`
      SELECT e.id, s.key AS source, subject, phase, outcome, disclosure_id AS "disclosureId", shape_id AS "shapeId",
        sequence::float8 AS sequence, encode(digest, 'hex') AS digest,
        to_char(time AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS time
      FROM event e JOIN source s ON s.id = e.source_id`),
    shapes: await rows<ShapeRow>(`
      SELECT id, jsonb_strip_nulls(jsonb_build_object('activity', activity, 'operation', operation, 'purposes', purposes,
        'legalBasis', legal_basis, 'specialBasis', special_basis, 'subjectKind', subject_kind, 'categories', categories,
        'dataSource', data_source, 'country', country, 'transferGround', transfer_ground, 'notice', notice,
        'channel', channel,
        'recipient', CASE WHEN recipient IS NOT NULL
          THEN jsonb_build_object('key', recipient, 'class', recipient_class, 'role', role) END,
        'retention', CASE WHEN retention_period IS NOT NULL
          THEN jsonb_build_object('period', retention_period, 'trigger', retention_trigger) END)) AS terms
      FROM shape`),
    observations: await rows<ObservationRow>(`
      SELECT shape_id AS "shapeId", s.key AS source, phase, outcome, o.events::float8 AS events
      FROM observation o JOIN source s ON s.id = o.source_id`),
    shapeSubjects: await rows<ShapeSubjectRow>('SELECT shape_id AS "shapeId", subject FROM shape_subject'),
    logs: await rows<SharingLogRow>('SELECT recipient, size::float8 AS size FROM sharing_log'),
    entries: await rows<EntryRow>(`
      SELECT l.recipient, e.index::float8 AS index, leaf, subject, event_id AS "eventId",
        encode(salt, 'hex') AS salt
      FROM sharing_log_leaf e JOIN sharing_log l ON l.id = e.log_id
        LEFT JOIN sharing_log_subject p ON p.log_id = e.log_id AND p.index = e.index`),
    offsets: await rows<OffsetRow>(`
      SELECT topic, partition, first_offset::float8 AS first, next_offset::float8 AS next, accepted::float8 AS accepted,
        duplicate::float8 AS duplicate, quarantined::float8 AS quarantined, control::float8 AS control
      FROM intake_offset`),
    quarantined: (await rows<{ n: number }>('SELECT count(DISTINCT fingerprint)::int AS n FROM quarantine'))[0]?.n ?? 0,
  };
}
