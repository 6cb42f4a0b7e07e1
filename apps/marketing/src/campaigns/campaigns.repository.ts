import type { Executor } from '#database';
import type { Campaign, CampaignChannel, Segment, SendState } from './campaign.js';
import type { PersonKind } from '../persons/person.js';

const SEGMENT = `SELECT segment.id, campaign_id AS "campaignId", channel, kind, queued_at AS "queuedAt",
  sent_at AS "sentAt" FROM segment JOIN campaign ON campaign.id = campaign_id`;

/** False, and nothing done, when the key is taken. */
export async function insertCampaign(
  transaction: Executor,
  { id, key, channel, optOut }: Campaign & { optOut: string | undefined },
  now: Date,
): Promise<boolean> {
  const inserted = await transaction.query(
    `INSERT INTO campaign (id, key, channel, opt_out, created_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (key) DO NOTHING RETURNING id`,
    [id, key, channel, optOut ?? null, now],
  );
  return inserted.length > 0;
}

export async function findCampaign(executor: Executor, id: string): Promise<Campaign | undefined> {
  const [campaign] = await executor.query<Campaign>('SELECT id, key, channel FROM campaign WHERE id = $1', [id]);
  return campaign;
}

export async function findSegment(executor: Executor, id: string): Promise<Segment | undefined> {
  const [segment] = await executor.query<Segment>(`${SEGMENT} WHERE segment.id = $1`, [id]);
  return segment;
}

/** Locked until the transaction ends; undefined when there is none. */
export async function lockSegment(transaction: Executor, id: string): Promise<Segment | undefined> {
  const [segment] = await transaction.query<Segment>(`${SEGMENT} WHERE segment.id = $1 FOR UPDATE OF segment`, [id]);
  return segment;
}

export async function insertSegment(
  transaction: Executor,
  { id, campaignId, kind }: Pick<Segment, 'id' | 'campaignId' | 'kind'>,
  subjectRefs: readonly string[],
  now: Date,
): Promise<void> {
  await transaction.query('INSERT INTO segment (id, campaign_id, kind, added_at) VALUES ($1, $2, $3, $4)', [
    id,
    campaignId,
    kind,
    now,
  ]);
  await transaction.query('INSERT INTO send (segment_id, subject_ref) SELECT $1, unnest($2::uuid[])', [
    id,
    subjectRefs,
  ]);
}

/** Queues everybody in it but those who stand in the NIX register. */
export async function saveQueueing(
  transaction: Executor,
  id: string,
  { queuedAt, nixCheckedAt }: { queuedAt: Date; nixCheckedAt: Date | null },
  barred: readonly string[],
): Promise<void> {
  await transaction.query('UPDATE segment SET queued_at = $2, nix_checked_at = $3 WHERE id = $1', [
    id,
    queuedAt,
    nixCheckedAt,
  ]);
  await transaction.query(
    `UPDATE send
     SET state = CASE WHEN subject_ref = ANY ($2::uuid[]) THEN 'left-out' ELSE 'queued' END,
       reason = CASE WHEN subject_ref = ANY ($2::uuid[]) THEN 'nix' END
     WHERE segment_id = $1`,
    [id, barred],
  );
}

export async function saveSegmentSent(transaction: Executor, id: string, now: Date): Promise<void> {
  await transaction.query('UPDATE segment SET sent_at = $2 WHERE id = $1', [id, now]);
}

export async function listSegmentMembers(executor: Executor, id: string): Promise<string[]> {
  const rows = await executor.query<{ subjectRef: string }>(
    'SELECT subject_ref AS "subjectRef" FROM send WHERE segment_id = $1 ORDER BY subject_ref',
    [id],
  );
  return rows.map(({ subjectRef }) => subjectRef);
}

/** The next people in the queue, in the order in which everybody locks persons. */
export async function listQueued(transaction: Executor, segmentId: string, limit: number): Promise<string[]> {
  const rows = await transaction.query<{ subjectRef: string }>(
    `SELECT subject_ref AS "subjectRef" FROM send
     WHERE segment_id = $1 AND state = 'queued' ORDER BY subject_ref LIMIT $2`,
    [segmentId, limit],
  );
  return rows.map(({ subjectRef }) => subjectRef);
}

export interface EndedSend {
  segmentId: string;
  subjectRef: string;
  state: Exclude<SendState, 'added' | 'queued'>;
  reason?: string | undefined;
  disclosureId?: string | undefined;
}

/** Takes people out of the queue. */
export async function saveSends(transaction: Executor, sends: readonly EndedSend[]): Promise<void> {
  if (sends.length === 0) return;
  const rows = sends.map(({ segmentId, subjectRef, state, reason, disclosureId }) => ({
    segment_id: segmentId,
    subject_ref: subjectRef,
    state,
    reason,
    disclosure_id: disclosureId,
  }));
  await transaction.query(
    `UPDATE send SET state = given.state, reason = given.reason, disclosure_id = given.disclosure_id
     FROM jsonb_to_recordset($1::jsonb)
       AS given (segment_id uuid, subject_ref uuid, state text, reason text, disclosure_id uuid)
     WHERE send.segment_id = given.segment_id AND send.subject_ref = given.subject_ref AND send.state = 'queued'`,
    [JSON.stringify(rows)],
  );
}

export interface QueuedOffer {
  segmentId: string;
  subjectRef: string;
  kind: PersonKind;
  channel: CampaignChannel;
}

/** What still waits for these persons, in all segments. Their rows are locked, so nobody lets it out meanwhile. */
export async function listQueuedOffers(transaction: Executor, subjectRefs: readonly string[]): Promise<QueuedOffer[]> {
  return transaction.query<QueuedOffer>(
    `SELECT segment_id AS "segmentId", send.subject_ref AS "subjectRef", person.kind, channel
     FROM send
     JOIN segment ON segment.id = segment_id
     JOIN campaign ON campaign.id = campaign_id
     JOIN person ON person.subject_ref = send.subject_ref
     WHERE send.state = 'queued' AND send.subject_ref = ANY ($1::uuid[])
     ORDER BY segment_id, send.subject_ref`,
    [subjectRefs],
  );
}

export async function countSends(executor: Executor, segmentId: string): Promise<Partial<Record<SendState, number>>> {
  const rows = await executor.query<{ state: SendState; count: number }>(
    'SELECT state, count(*)::integer AS count FROM send WHERE segment_id = $1 GROUP BY state',
    [segmentId],
  );
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
}
