import { type Edition, termsOfEdition } from '#declared-register';
import { type Lang, inLanguage } from '#http';
import type { Reading } from '../editions/read-declared/reading.js';
import type { IntakeTotals } from '../intake/intake-offset.repository.js';
import type { QuarantineCount } from '../quarantine/list-quarantined/list-quarantined.query.js';
import { STATE_LABELS } from '../quarantine/quarantine-state.js';
import { TERM_KINDS, isTermKind } from '../register/term-kinds.js';
import type { OpenTermUse } from './open-terms.query.js';
import type { IntakeSumView, QuarantineView, UndeclaredOpenTermView } from './stats.view.js';

export function sumOfPartitions(partitions: readonly IntakeTotals[]): IntakeSumView {
  const sum = (count: (partition: IntakeTotals) => number) =>
    partitions.reduce((total, partition) => total + count(partition), 0);
  return {
    accepted: sum(({ accepted }) => accepted),
    duplicate: sum(({ duplicate }) => duplicate),
    quarantined: sum(({ quarantined }) => quarantined),
    control: sum(({ control }) => control),
    lost: sum(({ lost }) => lost),
    offsets: sum(({ nextOffset, firstOffset }) => nextOffset - firstOffset),
  };
}

/** Over all topics, by code and state in their order. */
export function quarantineByCode(counts: readonly QuarantineCount[], lang: Lang): QuarantineView[] {
  const views = new Map<string, QuarantineView>();
  for (const { code, state, records, oldest } of counts) {
    const key = `${code} ${state}`;
    const known = views.get(key) ?? {
      code,
      state,
      stateLabel: inLanguage(STATE_LABELS[state], lang),
      records: 0,
      oldest,
    };
    const first = known.oldest < oldest ? known.oldest : oldest;
    views.set(key, { ...known, records: known.records + records, oldest: first });
  }
  return [...views.values()].sort((a, b) => a.code.localeCompare(b.code) || a.state.localeCompare(b.state));
}

/** The uses of terms that the edition declares nowhere, in the order given. */
export function undeclaredUses(
  uses: readonly OpenTermUse[],
  edition: Edition | undefined,
  reading: Reading,
): UndeclaredOpenTermView[] {
  const declared = edition && termsOfEdition(edition, reading.recipients.entities);
  return uses.flatMap(({ kind, term, source, firstRecordedAt }) =>
    isTermKind(kind) && declared?.[kind].has(term) !== true
      ? [{ kind, kindLabel: TERM_KINDS[kind][reading.lang], term, source, firstRecordedAt }]
      : [],
  );
}
