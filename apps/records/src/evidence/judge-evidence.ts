import type { EvidenceState } from '#declared-register';
import type { Attestation, Cell } from './attestation.repository.js';
import { NOT_OBSERVABLE, type NotObservable } from './not-observable.js';

/** What is known of a cell, from all sides. */
export interface KnownCell extends Cell {
  declared: boolean;
  /** Classes in which the recipient is declared to get the data. */
  recipientClasses: readonly string[];
  /** Events that count and were let out. */
  events: number;
  attestations: readonly Attestation[];
}

export interface Judged {
  /** null: undeclared, and shown by events that were withheld or corrected alone. */
  state: EvidenceState | null;
  /** The one that counts, or if none does any more the last that has run out. */
  attestation: Attestation | null;
  lapsed: boolean;
  /** Why no event can show it, whatever else speaks for it. */
  notObservable: NotObservable | null;
}

/** What speaks for a cell on a day (ISO 8601, Europe/Stockholm): an event before a word, a word before a reason why there is none. */
export function judgeEvidence(cell: Omit<KnownCell, keyof Cell>, day: string): Judged {
  const standing = cell.attestations.filter(({ withdrawnAt }) => withdrawnAt === null);
  const counting = standing.filter(({ validUntil }) => day <= validUntil).at(-1);
  const notObservable =
    NOT_OBSERVABLE.find(({ recipientClasses }) =>
      cell.recipientClasses.some((recipientClass) => recipientClasses.includes(recipientClass)),
    ) ?? null;
  return {
    state: stateOf(cell, counting !== undefined, notObservable !== null),
    attestation: counting ?? standing.at(-1) ?? null,
    lapsed: counting === undefined && standing.length > 0,
    notObservable,
  };
}

function stateOf(
  { events, declared }: Pick<KnownCell, 'events' | 'declared'>,
  attested: boolean,
  notObservable: boolean,
): EvidenceState | null {
  if (events > 0) return 'observed';
  if (attested) return 'attested';
  if (!declared) return null;
  return notObservable ? 'not-observable' : 'declared-only';
}
