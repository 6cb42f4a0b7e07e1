import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { LocalStackError } from '../../local-stack-error.ts';
import { call } from '../play/call-service.ts';
import { readAlarmsProgress } from './alarms-progress.query.ts';
import { judgeProgress, type IntakeStats, type Progress } from './judge-progress.ts';

const LOOK_EVERY_MS = 25;
/** A recipient that never answers holds a disclosure open for less than this. */
const WITHIN_MS = 90_000;

/** Waits until the register can know everything that the alarms service did. Throws LOCAL.DEMO_FAILED. */
export async function untilCaughtUp(recordsUrl: string, databaseUrl: string): Promise<void> {
  const url = new URL(databaseUrl);
  url.pathname = '/trettio_alarms';
  const alarmsDatabase = new Client({ connectionString: url.toString() });
  await alarmsDatabase.connect();
  try {
    const end = performance.now() + WITHIN_MS;
    for (;;) {
      // In this order: what alarms has sent by then is in the statistics read after, or still to come.
      const alarms = await readAlarmsProgress(alarmsDatabase);
      const stats = await call<IntakeStats>({ method: 'GET', url: `${recordsUrl}/api/stats`, expect: 200 });
      const progress = judgeProgress(alarms, stats);
      if (progress.state === 'caught-up') return;
      if (progress.state === 'stuck' || performance.now() > end) throw notCaughtUp(progress);
      await pause(LOOK_EVERY_MS);
    }
  } finally {
    await alarmsDatabase.end();
  }
}

function notCaughtUp(progress: Exclude<Progress, { state: 'caught-up' }>): LocalStackError {
  const what =
    progress.state === 'stuck'
      ? `The register cannot catch up: ${progress.why}`
      : `The register did not catch up within ${WITHIN_MS / 1000} s: ${progress.left}`;
  return new LocalStackError(
    'LOCAL.DEMO_FAILED',
    `${what}: look into the logs of alarms and records, and GET /api/stats.`,
  );
}
