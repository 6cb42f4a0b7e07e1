import { sha256 } from './canonical.ts';
import type { CommittedEvent, EntryRow, Evidence, Finding, OutboxRow } from './evidence.ts';

/** One entry for each event of a disclosure that was not withheld, in the log of its recipient, at a place without gaps. */
export function judgeSharingLogs(
  good: readonly OutboxRow[],
  { logs, entries }: Pick<Evidence, 'logs' | 'entries'>,
): Finding[] {
  const expected = new Map(
    good.flatMap(({ event }) => {
      const phase = event.data.disclosure?.phase;
      return phase === undefined || phase === 'withheld' ? [] : [[event.id, event] as const];
    }),
  );
  const met = new Set<string>();
  const findings: Finding[] = [];
  for (const entry of entries) {
    const id = `${entry.recipient}/${entry.index}`;
    const event = entry.eventId === null ? undefined : expected.get(entry.eventId);
    if (event === undefined) {
      findings.push({ kind: 'wrong', what: 'entry of no disclosure that was committed', id });
      continue;
    }
    if (met.has(event.id)) findings.push({ kind: 'doubled', what: 'entry', id: event.id });
    met.add(event.id);
    if (!explains(event, entry)) findings.push({ kind: 'wrong', what: 'entry', id });
  }
  for (const id of expected.keys()) if (!met.has(id)) findings.push({ kind: 'lost', what: 'entry', id });
  return [...findings, ...judgeIndexes(logs, entries)];
}

/** The leaf says what the event says, and its tag is that of salt, person and event, computed here anew. */
function explains(event: CommittedEvent, { recipient, leaf, subject, salt }: EntryRow): boolean {
  if (salt === null || subject === null || subject !== event.subject) return false;
  const said = JSON.parse(leaf) as Record<string, unknown>;
  const tag = sha256(Buffer.from(salt, 'hex'), uuidBytes(subject), uuidBytes(event.id));
  const { data } = event;
  return (
    said['tag'] === tag &&
    recipient === data.recipient?.key &&
    said['recipient'] === recipient &&
    said['activity'] === data['activity'] &&
    said['phase'] === data.disclosure?.phase &&
    said['outcome'] === data.disclosure?.outcome &&
    said['time'] === event.time
  );
}

function judgeIndexes(logs: Evidence['logs'], entries: readonly EntryRow[]): Finding[] {
  const indexes = new Map<string, Set<number>>(logs.map(({ recipient }) => [recipient, new Set()]));
  for (const { recipient, index } of entries) indexes.get(recipient)?.add(index);
  return logs.flatMap(({ recipient, size }) => {
    const there = indexes.get(recipient) ?? new Set();
    const findings: Finding[] = [];
    for (let index = 0; index < size; index++)
      if (!there.has(index)) findings.push({ kind: 'lost', what: 'index of a log', id: `${recipient}/${index}` });
    for (const index of there)
      if (index >= size)
        findings.push({ kind: 'wrong', what: "index beyond a log's size", id: `${recipient}/${index}` });
    return findings;
  });
}

function uuidBytes(uuid: string): Buffer {
  return Buffer.from(uuid.replaceAll('-', ''), 'hex');
}
