import { type Edition, termsOfEdition } from '#declared-register';
import type { Lang } from '#http';
import type { IntakeTotals } from '../intake/intake-offset.repository.js';
import { TERM_KINDS, isTermKind } from '../register/term-kinds.js';
import type { OpenTermUse } from './open-terms.query.js';
import type { IntakeSumView, UndeclaredOpenTermView } from './stats.view.js';

export function sumOfPartitions(partitions: readonly IntakeTotals[]): IntakeSumView {
  const sum = (count: (partition: IntakeTotals) => number) =>
    partitions.reduce((total, partition) => total + count(partition), 0);
  return {
    accepted: sum(({ accepted }) => accepted),
    duplicate: sum(({ duplicate }) => duplicate),
    quarantined: sum(({ quarantined }) => quarantined),
    control: sum(({ control }) => control),
    offsets: sum(({ nextOffset, firstOffset }) => nextOffset - firstOffset),
  };
}

/** The uses of terms that the edition declares nowhere, in the order given. */
export function undeclaredUses(uses: readonly OpenTermUse[], edition: Edition, lang: Lang): UndeclaredOpenTermView[] {
  const declared = termsOfEdition(edition);
  return uses.flatMap(({ kind, term, source, firstRecordedAt }) =>
    isTermKind(kind) && !declared[kind].has(term)
      ? [{ kind, kindLabel: TERM_KINDS[kind][lang], term, source, firstRecordedAt }]
      : [],
  );
}
