import { type Edition, findActivity } from '#declared-register';
import type { CoverageView } from '../coverage/coverage.view.js';
import type { Reading } from '../editions/read-declared/reading.js';
import type { CellStates } from '../evidence/cell-states.js';
import type { ObservedShape } from '../observed/observed-shapes.query.js';
import type { ActivityView } from './activity.view.js';
import { compareActivity } from './compare-activity.js';
import { controllerView, editionFindings, editionLists, editionView } from './describe-edition.js';
import { jointControllers, servedControllers } from './describe-parties.js';
import type { RegisterView } from './register.view.js';
import { statement, wasStated } from './terms.js';

/** Which edition is shown, in which words, and for which instant. */
export interface Shown {
  edition: Edition;
  reading: Reading;
  at: Date;
}

/** What was observed, for comparison with one edition. */
export interface Observed {
  shapes: readonly ObservedShape[];
  /** Persons by activity; null where they are not counted. */
  persons: ReadonlyMap<string, number> | null;
  states: CellStates;
}

/** The whole register: everything that the edition holds, beside what events have shown. */
export function describeRegister(shown: Shown, seen: Observed, coverage: CoverageView): RegisterView {
  const { edition, reading, at } = shown;
  const keys = new Set([...edition.activities.map(({ key }) => key), ...undertaken(seen.shapes)]);
  return {
    title: reading.lang === 'sv' ? 'Register över behandling' : 'Record of processing activities',
    lang: reading.lang,
    asOf: at,
    edition: editionView(edition, reading),
    ...coverage,
    controller: controllerView(edition, reading),
    jointControllers: jointControllers(edition, reading),
    supervisoryAuthority: {
      name: statement(edition.supervisoryAuthority.name, reading),
      address: statement(edition.supervisoryAuthority.address, reading),
    },
    findings: editionFindings(edition, reading),
    lists: editionLists(edition, reading),
    activities: [...keys].map((key) => describeActivity(key, shown, seen)),
    served: servedControllers(edition, reading),
  };
}

/** Undefined where it was neither declared nor undertaken. */
export function findActivityView(key: string, shown: Shown, seen: Observed): ActivityView | undefined {
  const isKnown = findActivity(shown.edition, key) !== undefined || undertaken(seen.shapes).includes(key);
  return isKnown ? describeActivity(key, shown, seen) : undefined;
}

/** Activities of which something took place or was said to; what the gate withheld altogether is none. */
function undertaken(shapes: readonly ObservedShape[]): string[] {
  return [...new Set(shapes.filter(wasStated).map(({ activity }) => activity))].sort();
}

function describeActivity(
  key: string,
  { edition, reading, at }: Shown,
  { shapes, persons, states }: Observed,
): ActivityView {
  const found = {
    shapes: shapes.filter(({ activity }) => activity === key),
    persons: persons && (persons.get(key) ?? 0),
    states,
  };
  return compareActivity(edition, key, findActivity(edition, key), found, at, reading);
}
