import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, Length, Matches, ValidateNested } from 'class-validator';
import { SLUG, SLUG_EXPECTED } from '../../slug.js';
import { UUID, UUID_EXPECTED } from '../../uuid.js';

export class SurveyPathDto {
  /** Of the survey. */
  @Matches(UUID, { message: 'the UUID of a survey' })
  id!: string;
}

export class SurveyAnswerDto {
  /** @example "would-recommend" */
  @Matches(SLUG, { message: SLUG_EXPECTED })
  question!: string;

  /** @example "9" */
  @Length(1, 1000, { message: 'an answer of 1 to 1000 characters' })
  answer!: string;
}

export class RecordAnswersDto {
  /** @example "6f1c2a52-8f0a-4a35-9a0e-0d5a3c1b7e44" */
  @Matches(UUID, { message: UUID_EXPECTED })
  subjectRef!: string;

  /** 1 to 50, no question twice. */
  @IsArray({ message: 'a list' })
  @ArrayMinSize(1, { message: 'at least one answer' })
  @ArrayMaxSize(50, { message: 'at most 50 answers' })
  @ArrayUnique((answer?: SurveyAnswerDto) => answer?.question ?? answer, { message: 'no question twice' })
  @ValidateNested({ each: true, message: 'answers, as objects' })
  @Type(() => SurveyAnswerDto)
  answers!: SurveyAnswerDto[];
}
