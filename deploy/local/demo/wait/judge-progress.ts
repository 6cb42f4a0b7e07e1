import type { ServiceProgress } from './service-progress.query.ts';

/** What of GET /api/stats tells how far intake is. */
export interface IntakeStats {
  stopped: readonly { topic: string; partition: number }[];
  sources: readonly { source: string; lastSequence: number; missing: number }[];
  quarantine: readonly { code: string; records: number }[];
}

export interface Standing {
  /** By the source's name. */
  services: Readonly<Record<string, ServiceProgress>>;
  /** Shipped devices of which the alarms service has not been told yet. */
  unknownDevices: number;
  stats: IntakeStats;
}

export type Progress = { state: 'caught-up' } | { state: 'under-way'; left: string } | { state: 'stuck'; why: string };

/**
 * Caught up: every disclosure has its end, every event left its outbox, what one service tells another has arrived, and
 * intake holds each sequence number of each source up to the last. What waiting cannot change is told apart.
 */
export function judgeProgress({ services, unknownDevices, stats }: Standing): Progress {
  if (stats.stopped.length > 0) {
    const partitions = stats.stopped.map(({ topic, partition }) => `${topic}/${partition}`).join(', ');
    return { state: 'stuck', why: `intake has stopped at ${partitions}` };
  }
  const left: string[] = [];
  const absentOf: string[] = [];
  let absent = 0;
  for (const [name, { openDisclosures, unsentEvents, lastSequence }] of Object.entries(services)) {
    if (openDisclosures > 0) left.push(`${openDisclosures} disclosures of ${name} are still open`);
    if (unsentEvents > 0) left.push(`${unsentEvents} events wait in the outbox of ${name}`);
    const missing = missingOf(name, lastSequence, stats);
    if (missing <= 0) continue;
    absent += missing;
    absentOf.push(`${missing} events of ${name}`);
  }
  if (unknownDevices > 0) left.push(`alarms has not been told of ${unknownDevices} shipped devices`);
  if (left.length > 0) return { state: 'under-way', left: left.join(', ') };
  if (absent === 0) return { state: 'caught-up' };
  const quarantined = stats.quarantine.reduce((sum, { records }) => sum + records, 0);
  if (quarantined >= absent) {
    const codes = stats.quarantine.map(({ code, records }) => `${records} × ${code}`).join(', ');
    return { state: 'stuck', why: `${absentOf.join(', ')} are missing and the quarantine holds ${codes}` };
  }
  return { state: 'under-way', left: `intake lacks ${absentOf.join(', ')}` };
}

/** At most 0: none. */
function missingOf(name: string, lastSequence: number, { sources }: IntakeStats): number {
  const source = sources.find((candidate) => candidate.source === name) ?? { lastSequence: 0, missing: 0 };
  return lastSequence - source.lastSequence + source.missing;
}
