import { createHmac } from 'node:crypto';
import type { FindingsSettings } from '../findings-settings.js';

/** A receiver that says nothing for this long is asked again later, ms. */
export const ANSWER_WITHIN_MS = 10_000;

/**
 * Signature of a notice: HMAC-SHA-256, hex, over the time of sending in seconds, a full stop and the body. The time is signed with
 * it, so that a receiver can refuse what was recorded and is played again.
 */
function signatureOf(secret: string, seconds: number, body: string): string {
  return createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
}

/** Sends one notice; returns whether the receiver took it. What it answers is not read. */
export async function postNotice(
  { url, secret }: NonNullable<FindingsSettings['webhook']>,
  { id, body }: { id: string; body: string },
  now: Date,
): Promise<boolean> {
  const seconds = Math.floor(now.getTime() / 1_000);
  try {
    const response = await fetch(url, {
      method: 'POST',
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
      headers: {
        'content-type': 'application/json',
        'trettio-notice-id': id,
        'trettio-signature': `t=${seconds},v1=${signatureOf(secret, seconds, body)}`,
      },
    });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
