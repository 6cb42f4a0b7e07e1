import type { Outcome } from '#processing-event';

/**
 * How one attempt ended.
 * - accepted: 2xx.
 * - refused: any other final answer that a second try would not change.
 * - try-later: 5xx, 408, 425 or 429.
 * - no-answer: bytes may have left and nothing came back: deadline, reset, or this process died meanwhile.
 * - never-connected: no connection came about, so no byte left.
 */
export type AttemptResult = 'accepted' | 'refused' | 'try-later' | 'no-answer' | 'never-connected';

export type NextStep = { close: Outcome } | { retry: true };

/** Statuses below 500 that ask for another try: RFC 9110 (408), RFC 8470 (425), RFC 6585 (429). */
const ASK_FOR_ANOTHER_TRY = new Set([408, 425, 429]);

/** Redirects are not followed: they would carry the data to somebody whom nobody declared. */
export function resultOfStatus(status: number): AttemptResult {
  if (status >= 200 && status < 300) return 'accepted';
  return status >= 500 || ASK_FOR_ANOTHER_TRY.has(status) ? 'try-later' : 'refused';
}

/** Puts a result in place of every attempt that was begun and of which nothing was recorded. */
export function completeResults(recorded: readonly AttemptResult[], begun: number): AttemptResult[] {
  const cutShort = Math.max(0, begun - recorded.length);
  return [...recorded, ...Array<AttemptResult>(cutShort).fill('no-answer')];
}

/** What follows on the attempts made so far, of at most `maxAttempts`. */
export function decideNext(results: readonly AttemptResult[], maxAttempts: number): NextStep {
  const last = results.at(-1);
  const final = last === 'accepted' || last === 'refused';
  return final || results.length >= maxAttempts ? { close: outcomeOf(results) } : { retry: true };
}

/** How a disclosure ends on which no further attempt follows. */
export function outcomeOf(results: readonly AttemptResult[]): Outcome {
  const last = results.at(-1);
  if (last === 'accepted') return 'acknowledged';
  if (last === 'refused') return 'refused';
  if (results.includes('no-answer')) return 'unknown';
  return results.includes('try-later') ? 'failed' : 'not-sent';
}

/** Milliseconds before the next attempt: doubling, capped, then between half and all of it so that senders spread. */
export function retryDelay(
  attemptsMade: number,
  { baseDelayMs, maxDelayMs }: { baseDelayMs: number; maxDelayMs: number },
  random: number,
): number {
  const full = Math.min(maxDelayMs, baseDelayMs * 2 ** Math.max(0, attemptsMade - 1));
  return Math.round(full / 2 + (full / 2) * random);
}
