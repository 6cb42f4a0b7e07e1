import type { Edition } from '#declared-register';
import type { Attestation } from '../../evidence/attestation.repository.js';
import type { FindingRow, FindingSum, OpenByAge } from '../../findings/list-findings/findings.query.js';
import type { ObservedShape } from '../../observed/observed-shapes.query.js';
import type { SourceCoverageView } from '../../sources/list-sources/sources.view.js';
import type { ReportSource } from '../model/report-source.js';
import type { CountOfMonth } from './count-by-month.query.js';

/** What the report to the board is made from. */
export interface BoardSource extends ReportSource {
  /** All that were published by then, for their words and for what changed; the one in force is among them. */
  readonly editions: readonly Edition[];
  readonly coverageFrom: Date | null;
  readonly shapes: readonly ObservedShape[];
  readonly attestations: readonly Attestation[];
  /** null: not counted for a day gone by. */
  readonly persons: number | null;
  /** YYYY-MM, the earliest first. */
  readonly months: readonly string[];
  readonly counts: readonly CountOfMonth[];
  /** Time of the earliest event of each source. */
  readonly firstOfSources: ReadonlyMap<string, Date>;
  /** null: how sources stood on a day gone by is not kept. */
  readonly sources: readonly SourceCoverageView[] | null;
  readonly findings: {
    readonly evaluatedAt: Date | null;
    readonly sums: readonly FindingSum[];
    readonly ages: readonly OpenByAge[];
    readonly listed: readonly FindingRow[];
    readonly overruns: readonly FindingRow[];
  };
  /** ISO 8601 date by activity. */
  readonly reviewsDue: ReadonlyMap<string, string>;
}

/** Days that findings have stood open: upper bounds of all ages but the last. */
export const AGE_BOUNDS = [7, 30, 90] as const;
