import { type ProcessingEvent, admit, refusal } from '#processing-event';
import type { KafkaRecord } from '#kafka';
import { type Reason, poison } from '../../quarantine/reason.js';

/** A record as it will be taken in: an event of the contract, or something to be set aside with the reasons. */
export type Verdict = AcceptedRecord | RefusedRecord;

export interface AcceptedRecord {
  record: KafkaRecord;
  event: ProcessingEvent;
  /** SHA-256 of the event's content, hex. */
  digest: string;
  /** The same object for events of one source that word their terms and their course alike; undefined when nobody knows. */
  form: object | undefined;
}

export interface RefusedRecord {
  record: KafkaRecord;
  refusals: readonly [Reason, ...Reason[]];
}

export function isAccepted<Accepted extends AcceptedRecord>(verdict: Accepted | RefusedRecord): verdict is Accepted {
  return 'event' in verdict;
}

/** Says what becomes of a record; one that cannot even be judged is set aside, so that the others go on. */
export function judgeRecord(record: KafkaRecord, owner: string, now: Date, judge: Judge = byContract): Verdict {
  try {
    return judge(record, owner, now);
  } catch (error) {
    return { record, refusals: [poison('INTAKE.NOT_JUDGED', error)] };
  }
}

export type Judge = (record: KafkaRecord, owner: string, now: Date) => Verdict;

function byContract(record: KafkaRecord, owner: string, now: Date): Verdict {
  const admitted = admit(record, { now, owner });
  if ('refusals' in admitted) return { record, refusals: admitted.refusals };
  const { event, digest, form } = admitted;
  return { record, event, digest, form };
}

export interface Sorted<Accepted> {
  fresh: Accepted[];
  duplicates: number;
  refused: RefusedRecord[];
}

/**
 * Separates what is new from what was here before. `seen` holds the digests of this source's events by id, the stored ones to begin with, and
 * is added to. The same id with the same content is a repetition; with other content somebody states two things under one name,
 * and the later one is set aside.
 */
export function sortVerdicts<Accepted extends AcceptedRecord>(
  verdicts: readonly (Accepted | RefusedRecord)[],
  seen: Map<string, string>,
): Sorted<Accepted> {
  const sorted: Sorted<Accepted> = { fresh: [], duplicates: 0, refused: [] };
  for (const verdict of verdicts) {
    if (!('event' in verdict)) {
      sorted.refused.push(verdict);
      continue;
    }
    const earlier = seen.get(verdict.event.id);
    if (earlier === undefined) {
      seen.set(verdict.event.id, verdict.digest);
      sorted.fresh.push(verdict);
    } else if (earlier === verdict.digest) {
      sorted.duplicates += 1;
    } else {
      const conflict = refusal('EVENT.ID_CONFLICT', '/id', 'an id that no other event of this source has');
      sorted.refused.push({ record: verdict.record, refusals: [conflict] });
    }
  }
  return sorted;
}
