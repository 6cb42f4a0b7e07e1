import { ApiProperty } from '@nestjs/swagger';
import { COPY_CHANNELS, type CopyChannel } from '../credit-check.js';

export class AnnouncedCopyView {
  /** Of the credit check. */
  id!: string;

  @ApiProperty({ enum: COPY_CHANNELS })
  channel!: CopyChannel;

  /** @example "2026-11-22T14:45:00.000Z" */
  announcedAt!: string;
}
