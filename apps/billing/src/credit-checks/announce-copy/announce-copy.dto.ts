import { IsIn } from 'class-validator';
import { COPY_CHANNELS, type CopyChannel } from '../credit-check.js';

export class AnnounceCopyDto {
  /**
   * How the agency sent the copy to the person.
   * @example "digital-mailbox"
   */
  @IsIn(COPY_CHANNELS, { message: `one of ${COPY_CHANNELS.join(', ')}` })
  channel!: CopyChannel;
}
