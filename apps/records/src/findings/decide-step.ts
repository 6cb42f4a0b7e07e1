import type { FindingAction, FindingState, Sighting } from './finding.js';

/** What is known of a finding when a run comes to it. */
export interface Standing {
  state: FindingState;
  /** Whether the run before found it. */
  present: boolean;
  acceptedUntil: Date | null;
  settledAtTimes: number;
  /** When it took its last step. */
  settledAt: Date;
}

export interface Step {
  action: FindingAction;
  state: FindingState;
}

/**
 * What a run makes of one finding. `seen`: what the rule finds now; undefined where it finds it no more. What was settled opens
 * again when it happened after that, when more of the past has come in than was settled, or when it was away and is back. A state
 * of things happened again when it has lasted only since then: it may have been away between two runs.
 */
export function decideStep(
  standing: Standing | undefined,
  seen: Pick<Sighting, 'times' | 'lastSeen' | 'since'> | undefined,
  now: Date,
): Step | undefined {
  if (standing === undefined) return seen && { action: 'found', state: 'open' };
  const { state, present, acceptedUntil, settledAtTimes, settledAt } = standing;
  if (seen === undefined) return present && state !== 'resolved' ? { action: 'gone', state: 'resolved' } : undefined;
  if (state === 'accepted')
    return acceptedUntil !== null && acceptedUntil <= now ? { action: 'acceptance-ended', state: 'open' } : undefined;
  if (state === 'open') return undefined;
  const again = (seen.times === null ? seen.since : (seen.lastSeen ?? seen.since)) > settledAt;
  const more = seen.times !== null && seen.times > settledAtTimes;
  return !present || again || more ? { action: 'recurred', state: 'open' } : undefined;
}
