import type { AlarmsProgress } from './alarms-progress.query.ts';

/** What of GET /api/stats tells how far intake is. */
export interface IntakeStats {
  stopped: readonly { topic: string; partition: number }[];
  sources: readonly { source: string; lastSequence: number; missing: number }[];
  quarantine: readonly { code: string; records: number }[];
}

export type Progress = { state: 'caught-up' } | { state: 'under-way'; left: string } | { state: 'stuck'; why: string };

/**
 * Caught up: every disclosure has its end, every event left the outbox, and intake holds each sequence number up to the
 * last. What waiting cannot change is told apart.
 */
export function judgeProgress(alarms: AlarmsProgress, stats: IntakeStats): Progress {
  if (stats.stopped.length > 0) {
    const partitions = stats.stopped.map(({ topic, partition }) => `${topic}/${partition}`).join(', ');
    return { state: 'stuck', why: `intake has stopped at ${partitions}` };
  }
  if (alarms.openDisclosures > 0) return underWay(`${alarms.openDisclosures} disclosures of alarms are still open`);
  if (alarms.unsentEvents > 0) return underWay(`${alarms.unsentEvents} events wait in the outbox of alarms`);
  const source = stats.sources.find((candidate) => candidate.source === 'alarms') ?? { lastSequence: 0, missing: 0 };
  const absent = alarms.lastSequence - source.lastSequence + source.missing;
  if (absent <= 0) return { state: 'caught-up' };
  const quarantined = stats.quarantine.reduce((sum, { records }) => sum + records, 0);
  if (quarantined >= absent) {
    const codes = stats.quarantine.map(({ code, records }) => `${records} × ${code}`).join(', ');
    return { state: 'stuck', why: `${absent} events of alarms are missing and the quarantine holds ${codes}` };
  }
  return underWay(`intake lacks ${absent} events of alarms`);
}

function underWay(left: string): Progress {
  return { state: 'under-way', left };
}
