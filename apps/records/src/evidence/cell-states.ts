import type { EvidenceState } from '#declared-register';
import type { JudgedCell } from './judge-cells.js';
import { placeOf } from './known-cells.js';

/** What speaks for each cell, for the answers that show cells among other things. */
export class CellStates {
  private readonly byPlace: ReadonlyMap<string, JudgedCell>;
  private readonly byRecipient = new Map<string, JudgedCell[]>();

  constructor(cells: readonly JudgedCell[]) {
    this.byPlace = new Map(cells.map((cell) => [cell.place, cell]));
    for (const cell of cells) {
      const key = `${cell.activity} ${cell.recipient ?? ''}`;
      const known = this.byRecipient.get(key);
      if (known) known.push(cell);
      else this.byRecipient.set(key, [cell]);
    }
  }

  /** `recipient` null: of the processing itself. null: neither declared nor seen. */
  of(activity: string, category: string, recipient: string | null): EvidenceState | null {
    return this.byPlace.get(placeOf({ activity, category, recipient }))?.state ?? null;
  }

  /** The categories that a recipient gets in an activity, declared or seen. */
  to(activity: string, recipient: string): readonly JudgedCell[] {
    const cells = this.byRecipient.get(`${activity} ${recipient}`) ?? [];
    return cells.filter(({ declared, state }) => declared || state !== null);
  }
}
