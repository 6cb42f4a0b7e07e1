import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { LanguageQuery, wholeNumber } from '#http';
import { RELEASE_REASONS } from './quarantine-state.js';

const SLUG = /^(?=.{1,48}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

const CODE = /^[A-Z]{1,20}\.[A-Z_]{1,40}$/;

const IS_CODE = { message: 'a code as EVENT.UNKNOWN_TERM' };

const IS_SOURCE = { message: 'the key of a service' };

const IS_ID = { message: 'the id of a record in quarantine, as given in next' };

export class QuarantineQuery extends LanguageQuery {
  /** Only records whose first reason is this. */
  @ApiProperty({ pattern: CODE.source, required: false })
  @IsOptional()
  @Matches(CODE, IS_CODE)
  code?: string;

  /** Only records of this service's topics. */
  @ApiProperty({ pattern: SLUG.source, required: false })
  @IsOptional()
  @Matches(SLUG, IS_SOURCE)
  source?: string;

  /** Only records in this state. */
  @ApiProperty({ enum: ['waiting', 'replayed', 'released', 'erased'], required: false })
  @IsOptional()
  @IsIn(['waiting', 'replayed', 'released', 'erased'], { message: 'waiting, replayed, released or erased' })
  state?: 'waiting' | 'replayed' | 'released' | 'erased';

  /** Id of the last record of the page before; take it from `next`. */
  @ApiProperty({ format: 'uuid', required: false })
  @IsOptional()
  @IsUUID('all', IS_ID)
  after?: string;

  /** Records in a page. */
  @ApiProperty({ type: 'integer', required: false })
  @IsOptional()
  @Transform(({ value }) => wholeNumber(value))
  @IsInt({ message: 'a whole number' })
  @Min(1, { message: 'at least 1' })
  @Max(1_000, { message: 'at most 1000' })
  limit: number = 100;
}

/** Which records are to be taken in as today's register judges them. */
export class ReplayByCodeDto {
  /**
   * First reason of the records.
   * @example "EVENT.UNKNOWN_TERM"
   */
  @ApiProperty({ pattern: CODE.source })
  @Matches(CODE, IS_CODE)
  code!: string;

  /** Only records of this service's topics. */
  @ApiProperty({ pattern: SLUG.source, required: false })
  @IsOptional()
  @Matches(SLUG, IS_SOURCE)
  source?: string;

  /** Id of the last record that an earlier request tried; take it from `next`. */
  @ApiProperty({ format: 'uuid', required: false })
  @IsOptional()
  @IsUUID('all', IS_ID)
  after?: string;

  /** Records tried by this request. */
  @ApiProperty({ type: 'integer', required: false, minimum: 1, maximum: 1_000, default: 100 })
  @IsOptional()
  @IsInt({ message: 'a whole number' })
  @Min(1, { message: 'at least 1' })
  @Max(1_000, { message: 'at most 1000' })
  limit: number = 100;
}

export class ReplayDto {
  /** true: also a record over which the process has ended before. */
  @IsOptional()
  @IsBoolean({ message: 'true or false' })
  force?: boolean;
}

/** Who decides that a record is not to be taken in, and why. */
export class ReleaseDto {
  /**
   * Function or account that decides; no name or address of a person.
   * @example "data-protection-officer"
   */
  @ApiProperty({ pattern: SLUG.source })
  @Matches(SLUG, { message: 'a function or an account as a slug (data-protection-officer); no name of a person' })
  by!: string;

  @ApiProperty({ enum: ['sent-anew', 'no-processing', 'test-data', 'personal-data', 'unreadable'] })
  @IsIn(Object.keys(RELEASE_REASONS), { message: `one of ${Object.keys(RELEASE_REASONS).join(', ')}` })
  reason!: 'sent-anew' | 'no-processing' | 'test-data' | 'personal-data' | 'unreadable';

  /**
   * Case or ticket where more is said.
   * @example "DPO-2026-017"
   */
  @ApiProperty({ pattern: '^[A-Za-z0-9][A-Za-z0-9-]{0,47}$', required: false })
  @IsOptional()
  @Matches(/^[A-Za-z0-9][A-Za-z0-9-]{0,47}$/, { message: 'at most 48 letters, digits and hyphens' })
  reference?: string;
}
