import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { LocalStackError } from '../../local-stack-error.ts';
import { call } from '../play/call-service.ts';
import { readAlarmsProgress } from './alarms-progress.query.ts';
import { judgeProgress, type IntakeStats } from './judge-progress.ts';

const LOOK_EVERY_MS = 25;
/** Without any progress. A recipient that never answers holds a disclosure open for less than this. */
const PATIENCE_MS = 45_000;

/** Waits until the register can know everything that the alarms service did. Throws LOCAL.DEMO_FAILED. */
export async function untilCaughtUp(recordsUrl: string, databaseUrl: string): Promise<void> {
  const url = new URL(databaseUrl);
  url.pathname = '/trettio_alarms';
  const alarmsDatabase = new Client({ connectionString: url.toString() });
  await alarmsDatabase.connect();
  try {
    let lastLeft = '';
    let lastProgress = performance.now();
    for (;;) {
      // In this order: what alarms has sent by then is in the statistics read after, or still to come.
      const alarms = await readAlarmsProgress(alarmsDatabase);
      const stats = await call<IntakeStats>({ method: 'GET', url: `${recordsUrl}/api/stats`, expect: 200 });
      const progress = judgeProgress(alarms, stats);
      if (progress.state === 'caught-up') return;
      if (progress.state === 'stuck') throw notCaughtUp(`The register cannot catch up: ${progress.why}`);
      if (progress.left !== lastLeft) [lastLeft, lastProgress] = [progress.left, performance.now()];
      if (performance.now() - lastProgress > PATIENCE_MS) {
        throw notCaughtUp(`The register did not come nearer for ${PATIENCE_MS / 1000} s: ${progress.left}`);
      }
      await pause(LOOK_EVERY_MS);
    }
  } finally {
    await alarmsDatabase.end();
  }
}

function notCaughtUp(what: string): LocalStackError {
  return new LocalStackError(
    'LOCAL.DEMO_FAILED',
    `${what}: look into the logs of alarms and records, and GET /api/stats.`,
  );
}
