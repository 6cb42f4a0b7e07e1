import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsNotEmptyObject,
  IsOptional,
  Matches,
  ValidateNested,
} from 'class-validator';
import { CustomerDetailsDto } from '../../persons/customer-details.dto.js';
import { PERSON_KINDS, type PersonKind } from '../../persons/person.js';
import { UUID, UUID_EXPECTED } from '../../uuid.js';
import { MAX_SEGMENT } from '../campaign.js';

export class SegmentPersonDto {
  /** @example "6f1c2a52-8f0a-4a35-9a0e-0d5a3c1b7e44" */
  @Matches(UUID, { message: UUID_EXPECTED })
  subjectRef!: string;

  /** For customers only, where they are not known here or have changed. */
  @IsOptional()
  @IsNotEmptyObject({}, { message: 'the details, as an object' })
  @ValidateNested({ message: 'the details, as an object' })
  @Type(() => CustomerDetailsDto)
  details?: CustomerDetailsDto;
}

export class AddSegmentDto {
  /**
   * All people of a segment are of one kind.
   * @example "customer"
   */
  @IsIn(PERSON_KINDS, { message: `one of ${PERSON_KINDS.join(', ')}` })
  kind!: PersonKind;

  /** 1 to 500, nobody twice. */
  @IsArray({ message: 'a list' })
  @ArrayMinSize(1, { message: 'at least one person' })
  @ArrayMaxSize(MAX_SEGMENT, { message: `at most ${MAX_SEGMENT} persons; add another segment` })
  @ArrayUnique((person?: SegmentPersonDto) => person?.subjectRef ?? person, { message: 'nobody twice' })
  @ValidateNested({ each: true, message: 'persons, as objects' })
  @Type(() => SegmentPersonDto)
  persons!: SegmentPersonDto[];
}

export class CampaignPathDto {
  /** Of the campaign. */
  @Matches(UUID, { message: 'the UUID of a campaign' })
  id!: string;
}
