import type { Evidence, Finding } from './evidence.ts';

/** accepted + duplicate + quarantined + control = offsets read, in each partition; and all that was accepted is stored. */
export function judgeOffsets({ offsets, events }: Pick<Evidence, 'offsets' | 'events'>): Finding[] {
  const findings: Finding[] = [];
  let accepted = 0;
  for (const row of offsets) {
    accepted += row.accepted;
    const sum = row.accepted + row.duplicate + row.quarantined + row.control;
    if (sum !== row.next - row.first)
      findings.push({ kind: 'wrong', what: 'sum of a partition', id: `${row.topic}/${row.partition}` });
  }
  if (accepted !== events.length)
    findings.push({ kind: 'wrong', what: `${accepted} accepted, ${events.length} stored`, id: 'all partitions' });
  return findings;
}
