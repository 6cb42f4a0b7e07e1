import { canonical, sha256, termsOf } from './canonical.ts';
import type { Evidence, Finding, OutboxRow, StoredEvent } from './evidence.ts';

const SEQUENCE_DIGITS = 16;

/** Holds each event that a service committed against the register's own, one by one, and the other way about. */
export function judgeEvents(
  good: readonly OutboxRow[],
  { events, shapes }: Pick<Evidence, 'events' | 'shapes'>,
): Finding[] {
  const findings: Finding[] = [];
  const stored = new Map<string, StoredEvent[]>();
  for (const event of events) {
    const key = keyOf(event);
    stored.set(key, [...(stored.get(key) ?? []), event]);
  }
  const terms = new Map(shapes.map((shape) => [shape.id, termsOf(shape.terms)]));
  const committed = new Set<string>();
  for (const row of good) {
    const { id } = row.event;
    const key = keyOf(row.event);
    if (committed.has(key)) findings.push({ kind: 'doubled', what: 'event in the outboxes', id });
    committed.add(key);
    const found = stored.get(key) ?? [];
    if (found[0] === undefined) findings.push({ kind: 'lost', what: 'event', id });
    else if (found.length > 1) findings.push({ kind: 'doubled', what: 'event', id });
    else for (const what of differences(row, found[0], terms)) findings.push({ kind: 'wrong', what, id });
  }
  for (const [key, [event]] of stored)
    if (event !== undefined && !committed.has(key))
      findings.push({ kind: 'wrong', what: 'event that no service committed', id: event.id });
  return findings;
}

/** Each source's sequence has every number once, from 1. */
export function judgeSequences(committed: readonly OutboxRow[]): Finding[] {
  const findings: Finding[] = [];
  const taken = new Map<string, Set<number>>();
  for (const { sequence, event } of committed) {
    const numbers = taken.get(event.source) ?? new Set();
    taken.set(event.source, numbers);
    if (sequence === null) findings.push({ kind: 'lost', what: 'place in the sequence', id: event.id });
    else if (numbers.has(sequence)) findings.push({ kind: 'doubled', what: 'place in the sequence', id: event.id });
    else numbers.add(sequence);
  }
  for (const [source, numbers] of taken)
    for (let place = 1; place <= numbers.size; place++)
      if (!numbers.has(place))
        findings.push({ kind: 'lost', what: 'number of the sequence', id: `${source}/${place}` });
  return findings;
}

function keyOf({ source, id }: { source: string; id: string }): string {
  return `${source} ${id}`;
}

function differences(
  { event, sequence }: OutboxRow,
  stored: StoredEvent,
  terms: ReadonlyMap<number, string>,
): string[] {
  const { disclosure } = event.data;
  const sent = sequence === null ? event : { ...event, sequence: String(sequence).padStart(SEQUENCE_DIGITS, '0') };
  const compared: [string, unknown, unknown][] = [
    ['digest', sha256(canonical(sent)), stored.digest],
    ['person', event.subject ?? null, stored.subject],
    ['time', event.time, stored.time],
    ['sequence', sequence, stored.sequence],
    ['phase', disclosure?.phase ?? null, stored.phase],
    ['outcome', disclosure?.outcome ?? null, stored.outcome],
    ['disclosure', disclosure?.id ?? null, stored.disclosureId],
    ['terms', termsOf(event.data), terms.get(stored.shapeId)],
  ];
  return compared.filter(([, given, kept]) => given !== kept).map(([what]) => `${what} of an event`);
}
