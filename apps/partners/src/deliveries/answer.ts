import type { FaultMode } from '../faults/fault.js';

/** How the recipient answered a request that it has read. */
export type Answer = 'accepted' | 'refused' | 'failed' | 'dropped';

/** What a recipient with this fault answers to a request that it reads for the first time. */
export function answerUnder(mode: FaultMode): Answer {
  switch (mode) {
    case 'refuse':
      return 'refused';
    case 'fail-after':
      return 'failed';
    case 'drop-after':
      return 'dropped';
    case 'none':
    case 'slow':
    case 'fail-before':
    case 'drop-before':
      return 'accepted';
  }
}
