import type { Evidence, Finding, OutboxRow } from './evidence.ts';

/** Counts the observed register anew from what the services committed, and holds both against each other. */
export function judgeObserved(
  good: readonly OutboxRow[],
  { events, observations, shapeSubjects }: Pick<Evidence, 'events' | 'observations' | 'shapeSubjects'>,
): Finding[] {
  const shapeOf = new Map(events.map(({ source, id, shapeId }) => [`${source} ${id}`, shapeId]));
  const counts = new Map<string, number>();
  const persons = new Set<string>();
  for (const { event } of good) {
    const shapeId = shapeOf.get(`${event.source} ${event.id}`);
    // What is not there at all was found already, and is missing from the counts as well.
    if (shapeId === undefined) continue;
    const { phase, outcome } = event.data.disclosure ?? {};
    const key = countKey({ shapeId, source: event.source, phase: phase ?? null, outcome: outcome ?? null });
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (event.subject !== undefined && phase !== 'withheld') persons.add(`${shapeId} ${event.subject}`);
  }
  const observed = new Map(observations.map((row) => [countKey(row), row.events]));
  const named = new Set(shapeSubjects.map(({ shapeId, subject }) => `${shapeId} ${subject}`));
  return [...compareCounts(counts, observed), ...comparePersons(persons, named)];
}

function countKey(row: { shapeId: number; source: string; phase: string | null; outcome: string | null }): string {
  return `shape ${row.shapeId} of ${row.source}, ${row.phase ?? 'no disclosure'} ${row.outcome ?? ''}`.trim();
}

function compareCounts(counts: ReadonlyMap<string, number>, observed: ReadonlyMap<string, number>): Finding[] {
  return [...new Set([...counts.keys(), ...observed.keys()])].flatMap((id): Finding[] => {
    const difference = (observed.get(id) ?? 0) - (counts.get(id) ?? 0);
    if (difference === 0) return [];
    return [{ kind: difference < 0 ? 'lost' : 'doubled', what: `${Math.abs(difference)} in the observed count`, id }];
  });
}

/** By shape: a person's pseudonym is nothing to print. */
function comparePersons(persons: ReadonlySet<string>, named: ReadonlySet<string>): Finding[] {
  const missing = [...persons].filter((one) => !named.has(one));
  const extra = [...named].filter((one) => !persons.has(one));
  const finding = (kind: Finding['kind']) => (one: string) => ({
    kind,
    what: 'person that a shape concerns',
    id: `shape ${one.split(' ')[0]}`,
  });
  return [...missing.map(finding('lost')), ...extra.map(finding('wrong'))];
}
