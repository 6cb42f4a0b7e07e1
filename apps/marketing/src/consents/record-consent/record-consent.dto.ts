import { Type } from 'class-transformer';
import { IsIn, IsNotEmptyObject, IsOptional, Matches, ValidateNested } from 'class-validator';
import { CustomerDetailsDto } from '../../persons/customer-details.dto.js';
import { SLUG } from '../../slug.js';
import { UUID, UUID_EXPECTED } from '../../uuid.js';
import { CONSENT_CHANNELS, CONSENT_PURPOSES, type ConsentChannel, type ConsentPurpose } from '../consent.js';

export class RecordConsentDto {
  /** @example "6f1c2a52-8f0a-4a35-9a0e-0d5a3c1b7e44" */
  @Matches(UUID, { message: UUID_EXPECTED })
  subjectRef!: string;

  /** For customers only, where they are not known here or have changed. */
  @IsOptional()
  @IsNotEmptyObject({}, { message: 'the details, as an object' })
  @ValidateNested({ message: 'the details, as an object' })
  @Type(() => CustomerDetailsDto)
  customer?: CustomerDetailsDto;

  /** @example "marketing-email-sms" */
  @IsIn(CONSENT_PURPOSES, { message: `one of ${CONSENT_PURPOSES.join(', ')}` })
  purpose!: ConsentPurpose;

  /**
   * How the person consented.
   * @example "web"
   */
  @IsIn(CONSENT_CHANNELS, { message: `one of ${CONSENT_CHANNELS.join(', ')}` })
  channel!: ConsentChannel;

  /**
   * Edition of the words to which the person agreed.
   * @example "offers-2026-01"
   */
  @Matches(SLUG, { message: 'the edition of the wording: lower-case words and numbers joined by hyphens' })
  wording!: string;
}
