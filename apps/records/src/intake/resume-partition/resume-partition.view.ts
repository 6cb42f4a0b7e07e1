import { ApiProperty } from '@nestjs/swagger';
import { PartitionView, StoppedPartitionView } from '../../stats/stats.view.js';
import { RESUME_REASONS, type ResumeReason } from './resume-reasons.js';

/** A decision by which a partition that stood went on. */
export class ResumptionView {
  topic!: string;

  partition!: number;

  /**
   * Why it stood.
   * @example "INTAKE.LOG_TRUNCATED"
   */
  code!: string;

  /** Offset that was to be read next. */
  stoodAt!: number;

  /** Offset at which it went on. */
  resumedAt!: number;

  /** First offset that nobody read; `resumedAt` where none was passed over. */
  lostFrom!: number;

  /** Offsets passed over: at most so many records are missing. */
  lost!: number;

  /** Another log took the place of the one that it stood in; offsets begin anew. */
  logEnded!: boolean;

  at!: Date;

  /** Function or account that decided. */
  by!: string;

  @ApiProperty({ enum: Object.keys(RESUME_REASONS) })
  reason!: ResumeReason;

  reasonLabel!: string;

  reference!: string | null;
}

/** Where intake stands, what stands still, and what was passed over by decision. */
export class IntakePositionsView {
  partitions!: PartitionView[];

  /** As far as the replica that answers knows: those that it reads. */
  stopped!: StoppedPartitionView[];

  /** The newest first. */
  resumptions!: ResumptionView[];
}
