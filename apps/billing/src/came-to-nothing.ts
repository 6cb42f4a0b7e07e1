import type { Outcome } from '#processing-event';

/**
 * Whether a disclosure ended so that the recipient does not act on it, and the operation may be tried again. Unknown is
 * none of these: the recipient may well act.
 */
export function cameToNothing(outcome: Outcome | undefined): boolean {
  return outcome === 'not-sent' || outcome === 'failed' || outcome === 'refused';
}
