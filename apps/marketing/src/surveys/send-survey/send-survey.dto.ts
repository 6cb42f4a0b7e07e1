import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsEmail,
  Length,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { SLUG, SLUG_EXPECTED } from '../../slug.js';
import { UUID, UUID_EXPECTED } from '../../uuid.js';

const MAX_RESPONDENTS = 200;

export class RespondentDto {
  /** @example "6f1c2a52-8f0a-4a35-9a0e-0d5a3c1b7e44" */
  @Matches(UUID, { message: UUID_EXPECTED })
  subjectRef!: string;

  /** @example "Anna Påhittad" */
  @Length(1, 120, { message: 'a name of 1 to 120 characters' })
  name!: string;

  /** @example "anna@exempel.example" */
  @MaxLength(254, { message: 'an email address of at most 254 characters' })
  @IsEmail({}, { message: 'an email address' })
  email!: string;
}

export class SendSurveyDto {
  /** @example "winter-2026" */
  @Matches(SLUG, { message: SLUG_EXPECTED })
  key!: string;

  /** 1 to 200, nobody twice. */
  @IsArray({ message: 'a list' })
  @ArrayMinSize(1, { message: 'at least one respondent' })
  @ArrayMaxSize(MAX_RESPONDENTS, { message: `at most ${MAX_RESPONDENTS} respondents` })
  @ArrayUnique((respondent?: RespondentDto) => respondent?.subjectRef ?? respondent, { message: 'nobody twice' })
  @ValidateNested({ each: true, message: 'respondents, as objects' })
  @Type(() => RespondentDto)
  respondents!: RespondentDto[];
}
