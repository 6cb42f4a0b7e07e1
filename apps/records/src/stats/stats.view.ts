import { ApiProperty } from '@nestjs/swagger';
import { CoverageView } from '../coverage/coverage.view.js';
import { SourceCoverageView } from '../sources/list-sources/sources.view.js';

/** accepted + duplicate + quarantined + control + lost = offsets, always. Logs that are over are counted in. */
export class IntakeSumView {
  accepted!: number;

  duplicate!: number;

  quarantined!: number;

  /** Offsets that hold no record for a reader: transaction markers, aborted transactions. */
  control!: number;

  /** Offsets that nobody read, passed over by a person's decision: GET /api/intake tells which. */
  lost!: number;

  /** Offsets behind where intake stands. */
  offsets!: number;
}

export class PartitionView {
  topic!: string;

  partition!: number;

  /** Where intake began. */
  firstOffset!: number;

  /** Where it reads on. */
  nextOffset!: number;

  accepted!: number;

  duplicate!: number;

  quarantined!: number;

  control!: number;

  lost!: number;
}

/** A partition that this process must not read on until an operator has looked at it. */
export class StoppedPartitionView {
  topic!: string;

  partition!: number;

  /** @example "INTAKE.LOG_TRUNCATED" */
  code!: string;
}

/** Records in quarantine, by code and by what has become of them. A replay moves none of intake's own sums. */
export class QuarantineView {
  /** First reason of the refusal. */
  code!: string;

  @ApiProperty({ enum: ['waiting', 'replayed', 'released', 'erased'] })
  state!: 'waiting' | 'replayed' | 'released' | 'erased';

  stateLabel!: string;

  records!: number;

  oldest!: Date;
}

export class LogSizeView {
  recipient!: string;

  name!: string;

  entries!: number;

  /** Entries among them that do not count any more, because another event states the same anew. */
  corrected!: number;
}

/** A term that a service uses and that the edition in force declares nowhere. */
export class UndeclaredOpenTermView {
  /** activity | purpose | category | subject-kind | data-source | recipient | recipient-class | trigger */
  kind!: string;

  kindLabel!: string;

  term!: string;

  /** Service that uses it. */
  source!: string;

  /** When intake first met it there. */
  firstRecordedAt!: Date;
}

/** What came in and what became of it. */
export class StatsView extends CoverageView {
  intake!: IntakeSumView;

  /** Of the events accepted, those that do not count any more, because another states the same anew. */
  corrected!: number;

  partitions!: PartitionView[];

  stopped!: StoppedPartitionView[];

  sources!: SourceCoverageView[];

  quarantine!: QuarantineView[];

  sharingLogs!: LogSizeView[];

  undeclaredTerms!: UndeclaredOpenTermView[];
}
