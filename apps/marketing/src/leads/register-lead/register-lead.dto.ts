import { Type } from 'class-transformer';
import { IsEmail, IsNotEmptyObject, IsOptional, Length, Matches, MaxLength, ValidateNested } from 'class-validator';
import { AddressDto, E164, E164_EXPECTED } from '#emitting-service';
import { NOTICE_EDITION, NOTICE_EDITION_EXPECTED } from '../../notice-edition.js';

export class RegisterLeadDto {
  /** @example "Lina Påhittad" */
  @Length(1, 120, { message: 'a name of 1 to 120 characters' })
  name!: string;

  /**
   * E.164
   * @example "+46701740620"
   */
  @Matches(E164, { message: E164_EXPECTED })
  phone!: string;

  /** @example "lina@exempel.example" */
  @MaxLength(254, { message: 'an email address of at most 254 characters' })
  @IsEmail({}, { message: 'an email address' })
  email!: string;

  @IsNotEmptyObject({}, { message: 'the address, as an object' })
  @ValidateNested({ message: 'the address, as an object' })
  @Type(() => AddressDto)
  address!: AddressDto;

  /**
   * Edition of the privacy notice that the person was shown: year and month, or a day.
   * @example "2018-05"
   */
  @IsOptional()
  @Matches(NOTICE_EDITION, { message: NOTICE_EDITION_EXPECTED })
  noticeEdition?: string;
}
