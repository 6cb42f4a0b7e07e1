import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsISO8601,
  IsNotEmptyObject,
  IsOptional,
  Matches,
  ValidateNested,
} from 'class-validator';
import { UUID, UUID_EXPECTED } from '../../uuid.js';
import { MAX_SEGMENT } from '../campaign.js';

export class NixCheckDto {
  /** @example "2026-11-22T08:00:00Z" */
  @IsISO8601({ strict: true, strictSeparator: true }, { message: 'an instant like 2026-11-22T08:00:00Z' })
  checkedAt!: string;

  /** Pseudonyms of those whose numbers stand in the NIX register; they are left out. */
  @IsArray({ message: 'a list, empty when nobody is barred' })
  @ArrayMaxSize(MAX_SEGMENT, { message: `at most ${MAX_SEGMENT} persons` })
  @Matches(UUID, { each: true, message: UUID_EXPECTED })
  barred!: string[];
}

export class QueueSegmentDto {
  /** The check against the NIX register, which calls need. */
  @IsOptional()
  @IsNotEmptyObject({}, { message: 'the check, as an object' })
  @ValidateNested({ message: 'the check, as an object' })
  @Type(() => NixCheckDto)
  nixCheck?: NixCheckDto;
}
