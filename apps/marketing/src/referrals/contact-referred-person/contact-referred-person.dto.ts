import { IsIn, Matches } from 'class-validator';
import { CALLERS, type Caller, MEANS, type Means } from '../referral.js';
import { NOTICE_EDITION, NOTICE_EDITION_EXPECTED } from '../../notice-edition.js';
import { UUID } from '../../uuid.js';

export class ContactReferredPersonDto {
  /**
   * email and sms are understood, and refused by law.
   * @example "phone"
   */
  @IsIn(MEANS, { message: `one of ${MEANS.join(', ')}` })
  means!: Means;

  /**
   * Who makes the contact.
   * @example "sales-telephony"
   */
  @IsIn(CALLERS, { message: `one of ${CALLERS.join(', ')}` })
  by!: Caller;

  /**
   * Edition of the privacy notice that the person is given at the contact: year and month, or a day.
   * @example "2018-05"
   */
  @Matches(NOTICE_EDITION, { message: NOTICE_EDITION_EXPECTED })
  noticeEdition!: string;
}

export class ReferralPathDto {
  /** Of the referral. */
  @Matches(UUID, { message: 'the UUID of a referral' })
  id!: string;
}
