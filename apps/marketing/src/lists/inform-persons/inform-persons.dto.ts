import { Matches } from 'class-validator';
import { NOTICE_EDITION, NOTICE_EDITION_EXPECTED } from '../../notice-edition.js';
import { UUID } from '../../uuid.js';

export class ListPathDto {
  /** Of the list. */
  @Matches(UUID, { message: 'the UUID of a list' })
  id!: string;
}

export class InformPersonsDto {
  /**
   * Edition of the privacy notice that the letter holds: year and month, or a day.
   * @example "2018-05"
   */
  @Matches(NOTICE_EDITION, { message: NOTICE_EDITION_EXPECTED })
  noticeEdition!: string;
}
