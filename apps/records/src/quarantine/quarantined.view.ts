import { ApiProperty } from '@nestjs/swagger';

/** One reason why the record is not in the register. No value of the record is ever shown. */
export class ReasonView {
  /** @example "EVENT.UNKNOWN_TERM" */
  code!: string;

  /** JSON Pointer (RFC 6901) to the place in the event; empty: the whole. */
  pointer!: string;

  /** What would have been right there. */
  expected!: string;

  /** Kind of what stood there, or of the failure; never the value. */
  found?: string;

  /** What to do about it. */
  advice!: string;
}

/** Somebody decided that the record is not to be taken in. */
export class ReleaseView {
  at!: Date;

  /** Function or account that decided. */
  by!: string;

  @ApiProperty({ enum: ['sent-anew', 'no-processing', 'test-data', 'personal-data', 'unreadable'] })
  reason!: 'sent-anew' | 'no-processing' | 'test-data' | 'personal-data' | 'unreadable';

  reasonLabel!: string;

  /** Case or ticket where more is said. */
  reference!: string | null;
}

/** What the replay came to. */
export class ReplayView {
  at!: Date;

  /** accepted: its event was stored then. duplicate: the same event had come in meanwhile. */
  @ApiProperty({ enum: ['accepted', 'duplicate'] })
  outcome!: 'accepted' | 'duplicate';

  outcomeLabel!: string;

  /** Id of the event in the register. */
  event!: string;
}

/** A record that was not taken in: where it lies, why, and what has become of it. */
export class QuarantinedRecordView {
  id!: string;

  /** Service that owns the topic. */
  source!: string | null;

  topic!: string;

  partition!: number;

  offset!: number;

  /** First reason. */
  code!: string;

  reasons!: ReasonView[];

  @ApiProperty({ enum: ['waiting', 'replayed', 'released', 'erased'] })
  state!: 'waiting' | 'replayed' | 'released' | 'erased';

  stateLabel!: string;

  recordedAt!: Date;

  /** When its bytes are erased, whatever its state. */
  eraseAfter!: Date;

  /** Which key its bytes are sealed under. */
  keyId!: string;

  /** Bytes kept, sealed; null once erased. */
  bytes!: number | null;

  /** Replays so far, those that were refused again among them. */
  replays!: number;

  replayed!: ReplayView | null;

  released!: ReleaseView | null;

  erasedAt!: Date | null;
}

export class QuarantinePageView {
  records!: QuarantinedRecordView[];

  /** `after` of the next page; null at the end. */
  next!: string | null;
}

/** What became of the records that were replayed by one request. */
export class ReplayedView {
  /** Events that were stored. */
  accepted!: number;

  /** Events that had come in meanwhile. */
  duplicate!: number;

  /** Refused again: they stay, with the new reason. */
  refused!: number;

  /** Left as they were: somebody else was at them, or their bytes cannot be opened, or they end the process. */
  skipped!: number;

  /** `after` of the next request; null when all were tried. */
  next!: string | null;
}
