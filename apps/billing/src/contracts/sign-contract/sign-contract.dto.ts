import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsNotEmptyObject,
  IsOptional,
  Matches,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { MAX_SERIAL_NUMBERS, SERIAL_NUMBER, SERIAL_NUMBER_EXPECTED } from '#business-event';
import { AddressDto, ReachablePersonDto, SUBJECT_REF } from '#emitting-service';
import {
  PERSONAL_IDENTITY_NUMBER_EXPECTED,
  isPersonalIdentityNumber,
} from '../../customers/personal-identity-number.js';

export class ContractCustomerDto extends ReachablePersonDto {
  /**
   * Pseudonym from the service of first contact; left out, the person is known again by the personal identity number,
   * or this service makes one.
   * @example "6f1c2a52-8f0a-4a35-9a0e-0d5a3c1b7e44"
   */
  @IsOptional()
  @Matches(SUBJECT_REF, { message: 'a UUID' })
  subjectRef?: string;

  /**
   * With its check digit; for a coordination number the day plus 60.
   * @example "19121212-1212"
   */
  @ValidateBy(
    { name: 'isPersonalIdentityNumber', validator: { validate: isPersonalIdentityNumber } },
    { message: PERSONAL_IDENTITY_NUMBER_EXPECTED },
  )
  personalIdentityNumber!: string;

  /** Where bills and letters go. */
  @IsNotEmptyObject({}, { message: 'the address, as an object' })
  @ValidateNested({ message: 'the address, as an object' })
  @Type(() => AddressDto)
  postalAddress!: AddressDto;

  /** Where the alarm is. */
  @IsNotEmptyObject({}, { message: 'the address, as an object' })
  @ValidateNested({ message: 'the address, as an object' })
  @Type(() => AddressDto)
  alarmAddress!: AddressDto;
}

export class SignContractDto {
  @IsNotEmptyObject({}, { message: 'the customer, as an object' })
  @ValidateNested({ message: 'the customer, as an object' })
  @Type(() => ContractCustomerDto)
  customer!: ContractCustomerDto;

  /**
   * Serial numbers of the equipment, at most 200, none twice.
   * @example ["TR-000123"]
   */
  @IsArray({ message: 'a list, empty before anything is installed' })
  @ArrayMaxSize(MAX_SERIAL_NUMBERS, { message: `at most ${MAX_SERIAL_NUMBERS} devices` })
  @ArrayUnique({ message: 'no serial number twice' })
  @Matches(SERIAL_NUMBER, { each: true, message: SERIAL_NUMBER_EXPECTED })
  deviceIds!: string[];

  /**
   * Edition of the privacy notice that the customer was shown: year and month, or a day.
   * @example "2018-05"
   */
  @IsOptional()
  @Matches(/^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/, { message: 'an edition like 2018-05 or 2018-05-25' })
  noticeEdition?: string;
}
