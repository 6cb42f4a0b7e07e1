import { IsEmail, IsIn, IsOptional, Matches, MaxLength, ValidateIf } from 'class-validator';
import { E164, E164_EXPECTED } from '#emitting-service';
import { UUID, UUID_EXPECTED } from '../../uuid.js';

export const OBJECTION_CHANNELS = ['email', 'sms', 'phone', 'post', 'web', 'app', 'in-person'] as const;
export type ObjectionChannel = (typeof OBJECTION_CHANNELS)[number];

/** Who objects: by pseudonym, number, address, or several of them. */
export class ObjectToMarketingDto {
  /**
   * May be left out where there is a number or an address.
   * @example "6f1c2a52-8f0a-4a35-9a0e-0d5a3c1b7e44"
   */
  @ValidateIf(
    ({ subjectRef, phone, email }: ObjectToMarketingDto) => subjectRef != null || (phone == null && email == null),
  )
  @Matches(UUID, { message: `${UUID_EXPECTED}; or a phone number or an email address instead` })
  subjectRef?: string;

  /**
   * E.164
   * @example "+46701740605"
   */
  @IsOptional()
  @Matches(E164, { message: E164_EXPECTED })
  phone?: string;

  /** @example "anna@exempel.example" */
  @IsOptional()
  @MaxLength(254, { message: 'an email address of at most 254 characters' })
  @IsEmail({}, { message: 'an email address' })
  email?: string;

  /**
   * By what means the objection came.
   * @example "sms"
   */
  @IsIn(OBJECTION_CHANNELS, { message: `one of ${OBJECTION_CHANNELS.join(', ')}` })
  channel!: ObjectionChannel;
}
