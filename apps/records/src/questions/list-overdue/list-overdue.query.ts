import type { Executor } from '#database';
import type { LocalizedText } from '#http';

/** A finding that was accepted for a time, and that time is over. */
export interface EndedAcceptance {
  id: string;
  rule: string;
  seen: LocalizedText;
  until: Date;
}

/** Those that a run has opened again, and those that no run has looked at since; not those that somebody has dealt with. */
export async function listEndedAcceptances(executor: Executor, now: Date): Promise<EndedAcceptance[]> {
  return executor.query<EndedAcceptance>(
    `SELECT f.id, f.rule, g.seen, accepted.until
     FROM finding f
     JOIN LATERAL (SELECT action, until FROM finding_step WHERE finding = f.id ORDER BY id DESC LIMIT 1) AS last ON true
     JOIN LATERAL (SELECT until FROM finding_step WHERE finding = f.id AND action = 'accept' ORDER BY id DESC LIMIT 1) AS accepted ON true
     JOIN LATERAL (SELECT seen FROM finding_sighting WHERE finding = f.id ORDER BY day DESC LIMIT 1) AS g ON true
     WHERE last.action = 'acceptance-ended' OR (last.action = 'accept' AND last.until <= $1)
     ORDER BY accepted.until, f.id`,
    [now],
  );
}

/** Records of a topic that should have been erased. */
export interface OverdueQuarantine {
  topic: string;
  records: number;
  since: Date;
}

export async function listOverdueQuarantine(executor: Executor, now: Date): Promise<OverdueQuarantine[]> {
  return executor.query<OverdueQuarantine>(
    `SELECT topic, count(*)::int AS records, min(erase_after) AS since FROM quarantine
     WHERE state <> 'erased' AND erase_after <= $1 GROUP BY topic ORDER BY min(erase_after), topic`,
    [now],
  );
}
