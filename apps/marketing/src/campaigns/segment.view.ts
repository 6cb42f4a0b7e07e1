import { ApiProperty } from '@nestjs/swagger';
import type { Segment, SendState } from './campaign.js';

/** How many of the segment's people stand where; nobody is named. */
export class SegmentView {
  id!: string;

  campaignId!: string;

  @ApiProperty({ enum: ['added', 'queued', 'sent'] })
  state!: 'added' | 'queued' | 'sent';

  /** @example 0 */
  added!: number;

  /** @example 40 */
  queued!: number;

  /**
   * Opened by the gate: on record, sent or being sent.
   * @example 95
   */
  opened!: number;

  /**
   * Withheld: by an objection, for want of consent, or by the register.
   * @example 3
   */
  withheld!: number;

  /**
   * Without a number or an address for the channel, or barred in the NIX register.
   * @example 2
   */
  leftOut!: number;
}

/** A step that is on record; the counts are those after it. */
export class SegmentStepView extends SegmentView {
  operationId!: string;
}

export function segmentView(
  { id, campaignId, queuedAt, sentAt }: Pick<Segment, 'id' | 'campaignId' | 'queuedAt' | 'sentAt'>,
  counts: Partial<Record<SendState, number>>,
): SegmentView {
  const { added = 0, queued = 0, opened = 0, withheld = 0, 'left-out': leftOut = 0 } = counts;
  const state = sentAt !== null ? 'sent' : queuedAt !== null ? 'queued' : 'added';
  return { id, campaignId, state, added, queued, opened, withheld, leftOut };
}
