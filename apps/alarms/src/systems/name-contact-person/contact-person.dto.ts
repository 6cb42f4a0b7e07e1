import { IsEmail, IsIn, IsOptional, Length, Matches, MaxLength } from 'class-validator';
import { E164, E164_EXPECTED, SUBJECT_REF } from '#emitting-service';

export const RELATIONS = ['partner', 'family', 'neighbour', 'friend', 'employee', 'other'] as const;

/** Somebody to be told when the alarm goes off. */
export class ContactPersonDto {
  /**
   * Pseudonym from the service of first contact; left out, this service knows the person again by the mobile number or
   * makes one.
   * @example "0f8c5e39-6c1e-4b6a-9a55-1f1d1a2f7c10"
   */
  @IsOptional()
  @Matches(SUBJECT_REF, { message: 'a UUID' })
  subjectRef?: string;

  /** @example "Grannen Påhittad" */
  @Length(1, 120, { message: 'a name of 1 to 120 characters' })
  name!: string;

  /**
   * E.164
   * @example "+46701740610"
   */
  @Matches(E164, { message: E164_EXPECTED })
  mobile!: string;

  /** @example "granne@exempel.example" */
  @IsOptional()
  @MaxLength(254, { message: 'an email address of at most 254 characters' })
  @IsEmail({}, { message: 'an email address' })
  email?: string;

  /** @example "neighbour" */
  @IsIn(RELATIONS, { message: `one of ${RELATIONS.join(', ')}` })
  relation!: (typeof RELATIONS)[number];
}
