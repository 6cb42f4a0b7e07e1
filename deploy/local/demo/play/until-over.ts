import { setTimeout as pause } from 'node:timers/promises';
import { LocalStackError } from '../../local-stack-error.ts';
import type { DisclosureState } from './call-service.ts';

const LOOK_EVERY_MS = 400;
/** Six attempts with growing pauses take four to eight seconds. */
const OVER_WITHIN_MS = 60_000;

/** Waits until each disclosure to these recipients has ended, or was never let out. `what` names it in the error. */
export async function untilOver(
  what: string,
  recipients: readonly string[],
  look: () => Promise<{ disclosures: DisclosureState[] }>,
): Promise<void> {
  const end = performance.now() + OVER_WITHIN_MS;
  for (;;) {
    const { disclosures } = await look();
    const asked = disclosures.filter(({ recipient }) => recipients.includes(recipient));
    if (asked.length > 0 && asked.every(({ status }) => status !== 'opened')) return;
    if (performance.now() > end) {
      throw new LocalStackError(
        'LOCAL.DEMO_FAILED',
        `${what} still has open disclosures after ${OVER_WITHIN_MS / 1000} s: look into the log of its service, whose sender should have given up.`,
      );
    }
    await pause(LOOK_EVERY_MS);
  }
}
