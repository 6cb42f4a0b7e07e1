import type { Edition } from '#declared-register';
import { dayAt } from '../editions/stockholm-day.js';
import type { Reading } from '../editions/read-declared/reading.js';
import type { Attestation } from './attestation.repository.js';
import { type Judged, judgeEvidence } from './judge-evidence.js';
import { type FullCell, knownCells } from './known-cells.js';
import type { SeenCell } from './seen-cells.js';

export type JudgedCell = FullCell & Judged;

/** What speaks for each cell at an instant, in order of place; of attestations what had been said by then counts. */
export function judgeCells(
  edition: Edition,
  seen: readonly SeenCell[],
  attestations: readonly Attestation[],
  reading: Reading,
  at: Date,
): JudgedCell[] {
  const said = attestations
    .filter((attestation) => attestation.at <= at)
    .map((attestation) => (saidBy(attestation.withdrawnAt, at) ? attestation : { ...attestation, ...NOT_WITHDRAWN }));
  return knownCells(edition, seen, said, reading).map((cell) => ({ ...cell, ...judgeEvidence(cell, dayAt(at)) }));
}

const NOT_WITHDRAWN = { withdrawnAt: null, withdrawnBy: null, withdrawalReason: null };

function saidBy(withdrawnAt: Date | null, at: Date): boolean {
  return withdrawnAt !== null && withdrawnAt <= at;
}
