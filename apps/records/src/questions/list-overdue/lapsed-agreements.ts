import type { Executor } from '#database';
import { askEveryMonth } from '../../corrections/every-month.query.js';
import { findWithoutGround } from '../../findings/find-without-ground.js';
import type { Matter } from '../../findings/finding.js';
import { gapsBetween } from '../../findings/gaps.js';
import { agreementsOf, neededAgreement } from '../../findings/needed-agreement.js';
import type { Known } from '../../findings/rule.js';
import { keyedWindows, tallyWindows } from '../../findings/run-rules/tally-windows.query.js';

/** An agreement that is over with none in force after it, while disclosures go on. */
export interface LapsedAgreement extends Matter {
  since: Date;
  /** Disclosures since. */
  times: number;
}

export async function findLapsedAgreements(executor: Executor, known: Known): Promise<LapsedAgreement[]> {
  // One that begins later is no agreement today.
  const goesOn = (to: Date | null) => to === null || to > known.now;
  const lapsed = findWithoutGround(known, ({ role }, sheet) => {
    const needed = neededAgreement(role);
    if (needed === undefined) return [];
    const gaps = gapsBetween(agreementsOf(sheet, needed.kind)).filter(
      ({ from, to }) => from !== null && from <= known.now && goesOn(to),
    );
    return [{ what: needed.kind, words: needed.words, gaps }];
  });
  const shapes = new Map(known.shapes.map((shape) => [shape.id, shape]));
  // A later sheet may have renewed it: then the gap has an end.
  const windows = lapsed.flatMap((one) =>
    'windows' in one
      ? keyedWindows(
          one.about,
          one.windows.filter(({ to }) => goesOn(to)),
          shapes,
        )
      : [],
  );
  const tallies = await askEveryMonth(executor, (months) => tallyWindows(executor, months, windows));
  return lapsed.flatMap(({ about, activity, recipient, declared, seen }) => {
    const since = windows.find(({ key }) => key === about)?.from;
    const tally = tallies.get(about);
    if (since === undefined || since === null || tally === undefined) return [];
    return [{ about, activity, recipient, declared, seen, since, times: tally.times }];
  });
}
