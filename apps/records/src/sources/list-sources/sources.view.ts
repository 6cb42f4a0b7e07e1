import { ApiProperty } from '@nestjs/swagger';

/** A topic of a source, and what came in by it. */
export class SourceTopicView {
  /** @example "trettio.processing.alarms" */
  topic!: string;

  /** Whether it was there from the start or was added while running. */
  @ApiProperty({ enum: ['configuration', 'api'] })
  origin!: 'configuration' | 'api';

  /**
   * Function that answers for the source.
   * @example "platform-team"
   */
  ownerRole!: string | null;

  addedAt!: Date;

  /** Records read. */
  records!: number;

  accepted!: number;

  duplicate!: number;

  quarantined!: number;

  /** Quarantined records that were taken in since, or found to be in already. */
  replayed!: number;
}

/** Positions of a source's sequence for which no event was accepted, both ends included. */
export class SequenceGapView {
  first!: number;

  last!: number;
}

/** Whether a source has been quiet for longer than it usually is. */
export class SilenceView {
  /** unknown: too little has come in to know its rhythm. */
  @ApiProperty({ enum: ['unknown', 'heard', 'silent'] })
  state!: 'unknown' | 'heard' | 'silent';

  stateLabel!: string;

  /** Middle one of the last gaps, up to 100, between minutes in which something came. */
  medianGapSeconds!: number | null;

  /** Since the last minute in which something came. */
  quietSeconds!: number | null;

  /** Quiet for longer, it is called silent: ten times its usual gap, a quarter of an hour at least. */
  silentAfterSeconds!: number | null;
}

/** How much of what a source emitted has come in, as far as its events tell. */
export class SourceCoverageView {
  /** @example "alarms" */
  source!: string;

  label!: string;

  topics!: SourceTopicView[];

  /** Accepted. */
  events!: number;

  lastEventAt!: Date | null;

  /** dense: its events carry a sequence, so that a missing one is seen. none: they do not, and nothing can be said. */
  @ApiProperty({ enum: ['dense', 'partly', 'none'] })
  sequence!: 'dense' | 'partly' | 'none';

  sequenceLabel!: string;

  /** Highest position seen; 0 when there is none. Kept exactly; from 2^53 on the last digit shown here is rounded, as in the gaps. */
  lastSequence!: number;

  /** Positions up to it without an accepted event: on their way, quarantined or missing. */
  missing!: number;

  /** Those positions as stretches, lowest first, at most 100. */
  gaps!: SequenceGapView[];

  /** There are more stretches than are listed. */
  gapsCut!: boolean;

  /** Records of its topics that were set aside, replayed or not: some of the missing positions lie there. */
  quarantined!: number;

  /** Missing positions that not even quarantine explains: at least so many events are on their way or lost. */
  unaccounted!: number;

  silence!: SilenceView;
}

export class SourcesView {
  sources!: SourceCoverageView[];
}
