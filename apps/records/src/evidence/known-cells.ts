import { type Edition, declaredEntities, declaredValues, isDeclared } from '#declared-register';
import type { Reading } from '../editions/read-declared/reading.js';
import type { Attestation, Cell } from './attestation.repository.js';
import type { KnownCell } from './judge-evidence.js';
import type { SeenCell } from './seen-cells.js';

/** A cell with what pages and answers need beside the state. */
export interface FullCell extends KnownCell {
  /** Orders the cells, and says where a page ends. */
  place: string;
  lastSeen: Date | null;
}

type Found = Omit<FullCell, 'recipientClasses' | 'attestations'> & {
  recipientClasses: string[];
  attestations: Attestation[];
};

export function placeOf({ activity, category, recipient }: Cell): string {
  return `${activity} ${category} ${recipient ?? ''}`;
}

/**
 * Every cell that the edition declares, or that events have shown, with the word of whoever vouches for it; in order of place.
 * `observed` is by activity, category and recipient, and by activity and category alone (terms of length 2).
 */
export function knownCells(
  edition: Edition,
  observed: readonly SeenCell[],
  attestations: readonly Attestation[],
  reading: Reading,
): FullCell[] {
  const cells = new Map<string, Found>();
  const at = (cell: Cell): Found => {
    const place = placeOf(cell);
    const found = cells.get(place) ?? blank(cell, place);
    cells.set(place, found);
    return found;
  };
  for (const { cell, recipientClass } of declaredCells(edition, reading)) {
    const found = at(cell);
    found.declared = true;
    if (recipientClass !== null) found.recipientClasses.push(recipientClass);
  }
  for (const { terms, events, lastSeen } of observed) {
    const [activity, category, recipient] = terms;
    // What goes to nobody is in the sum over all recipients already.
    if (activity == null || category == null || (terms.length === 3 && recipient === null)) continue;
    Object.assign(at({ activity, category, recipient: recipient ?? null }), { events, lastSeen });
  }
  for (const attestation of attestations) at(attestation).attestations.push(attestation);
  return [...cells.values()].sort((a, b) => (a.place < b.place ? -1 : 1));
}

function blank({ activity, category, recipient }: Cell, place: string): Found {
  const none = { declared: false, events: 0, lastSeen: null };
  return { place, activity, category, recipient, recipientClasses: [], attestations: [], ...none };
}

function* declaredCells(edition: Edition, reading: Reading): Generator<{ cell: Cell; recipientClass: string | null }> {
  for (const activity of edition.activities) {
    for (const category of declaredValues(activity.categories))
      yield { cell: { activity: activity.key, category, recipient: null }, recipientClass: null };
    for (const recipient of activity.recipients) {
      if (!isDeclared(recipient.class)) continue;
      for (const { value } of declaredEntities(recipient, reading.recipients.entities).filter(isDeclared))
        for (const category of declaredValues(recipient.categories))
          yield { cell: { activity: activity.key, category, recipient: value }, recipientClass: recipient.class.value };
    }
  }
}
