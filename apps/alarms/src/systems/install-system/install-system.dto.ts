import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsNotEmptyObject,
  IsOptional,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import { MAX_SERIAL_NUMBERS, SERIAL_NUMBER, SERIAL_NUMBER_EXPECTED } from '#business-event';
import { ContactPersonDto } from '../name-contact-person/contact-person.dto.js';
import { AddressDto, E164, E164_EXPECTED, ReachablePersonDto, SUBJECT_REF } from '#emitting-service';
import { MAX_CONTACT_PERSONS } from '../system.js';
import { USER_NAME, USER_NAME_EXPECTED } from '../user-name.js';

const MAX_SECONDARY_USERS = 50;

export const DEVICE_KINDS = [
  'control-unit',
  'keypad',
  'motion',
  'contact',
  'smoke',
  'water',
  'camera',
  'siren',
  'tag',
  'panic-button',
] as const;

export class CustomerDto extends ReachablePersonDto {
  /**
   * Pseudonym of the customer, from the service of first contact.
   * @example "6f1c2a52-8f0a-4a35-9a0e-0d5a3c1b7e44"
   */
  @Matches(SUBJECT_REF, { message: 'a UUID' })
  subjectRef!: string;

  /**
   * Under which the customer arms and disarms; `owner` when left out.
   * @example "owner"
   */
  @IsOptional()
  @Matches(USER_NAME, { message: USER_NAME_EXPECTED })
  userName?: string;
}

export class DeviceDto {
  /** @example "TR-000123" */
  @Matches(SERIAL_NUMBER, { message: SERIAL_NUMBER_EXPECTED })
  serialNumber!: string;

  /** @example "motion" */
  @IsIn(DEVICE_KINDS, { message: `one of ${DEVICE_KINDS.join(', ')}` })
  kind!: (typeof DEVICE_KINDS)[number];
}

export class SecondaryUserDto {
  /**
   * Left out, this service makes one.
   * @example "b8a1f6f4-30a7-4f57-8b0e-3f6d4d1f9a02"
   */
  @IsOptional()
  @Matches(SUBJECT_REF, { message: 'a UUID' })
  subjectRef?: string;

  /** @example "Bo Påhittad" */
  @Length(1, 120, { message: 'a name of 1 to 120 characters' })
  name!: string;

  /** @example "bo" */
  @Matches(USER_NAME, { message: USER_NAME_EXPECTED })
  userName!: string;

  /**
   * E.164
   * @example "+46701740606"
   */
  @Matches(E164, { message: E164_EXPECTED })
  phone!: string;
}

export class InstallSystemDto {
  @IsNotEmptyObject({}, { message: 'the customer, as an object' })
  @ValidateNested({ message: 'the customer, as an object' })
  @Type(() => CustomerDto)
  customer!: CustomerDto;

  @IsNotEmptyObject({}, { message: 'the address, as an object' })
  @ValidateNested({ message: 'the address, as an object' })
  @Type(() => AddressDto)
  alarmAddress!: AddressDto;

  /** 1 to 200, no serial number twice. */
  @IsArray({ message: 'a list' })
  @ArrayMinSize(1, { message: 'at least one device' })
  @ArrayMaxSize(MAX_SERIAL_NUMBERS, { message: `at most ${MAX_SERIAL_NUMBERS} devices` })
  @ArrayUnique((device?: DeviceDto) => device?.serialNumber ?? device, { message: 'no serial number twice' })
  @ValidateNested({ each: true, message: 'devices, as objects' })
  @Type(() => DeviceDto)
  devices!: DeviceDto[];

  /** At most 50, no user name twice. */
  @IsArray({ message: 'a list, empty when there is nobody' })
  @ArrayMaxSize(MAX_SECONDARY_USERS, { message: `at most ${MAX_SECONDARY_USERS} secondary users` })
  @ArrayUnique((user?: SecondaryUserDto) => user?.userName ?? user, { message: 'no user name twice' })
  @ValidateNested({ each: true, message: 'secondary users, as objects' })
  @Type(() => SecondaryUserDto)
  secondaryUsers!: SecondaryUserDto[];

  /** At most 20, no mobile number twice. */
  @IsArray({ message: 'a list, empty when there is nobody' })
  @ArrayMaxSize(MAX_CONTACT_PERSONS, { message: `at most ${MAX_CONTACT_PERSONS} contact persons` })
  @ArrayUnique((person?: ContactPersonDto) => person?.mobile ?? person, { message: 'no mobile number twice' })
  @ValidateNested({ each: true, message: 'contact persons, as objects' })
  @Type(() => ContactPersonDto)
  contactPersons!: ContactPersonDto[];

  /**
   * Edition of the privacy notice that the customer was shown: year and month, or a day.
   * @example "2018-05"
   */
  @IsOptional()
  @Matches(/^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/, { message: 'an edition like 2018-05 or 2018-05-25' })
  noticeEdition?: string;
}
