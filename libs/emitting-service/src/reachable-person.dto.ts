import { IsEmail, Length, Matches, MaxLength } from 'class-validator';
import { E164, E164_EXPECTED } from './phone-number.js';

/** Somebody with a name, a phone and an email address, as a request gives them; services extend it. */
export abstract class ReachablePersonDto {
  /** @example "Anna Påhittad" */
  @Length(1, 120, { message: 'a name of 1 to 120 characters' })
  name!: string;

  /**
   * E.164
   * @example "+46701740605"
   */
  @Matches(E164, { message: E164_EXPECTED })
  phone!: string;

  /** @example "anna@exempel.example" */
  @MaxLength(254, { message: 'an email address of at most 254 characters' })
  @IsEmail({}, { message: 'an email address' })
  email!: string;
}
