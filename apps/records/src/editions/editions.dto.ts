import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { EditionDocumentView, ImportedDraftView } from './edition-document.view.js';

/** A month or a day, as events name the edition of the notice. */
export const EDITION_KEY = /^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$/;

export const IS_EDITION_KEY = { message: 'the key of an edition, as 2026-11' };

const FUNCTION = /^(?=.{1,48}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const REASON = /^(?=[^]*\S)[^\p{Cc}\p{Cs}]{1,500}$/u;

/** A day in Stockholm, or an instant in UTC. */
export const DAY_OR_INSTANT = /^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,3})?Z)?$/;

/** Who takes a step, and why. */
export class AuthorDto {
  /**
   * Function or account that does it; no name or address of a person.
   * @example "data-protection-officer"
   */
  @ApiProperty({ pattern: FUNCTION.source })
  @Matches(FUNCTION, { message: 'a function or an account as a slug (data-protection-officer); no name of a person' })
  by!: string;

  /**
   * Why, or the case where more is said.
   * @example "DPO-2026-031: another courier"
   */
  @ApiProperty({ maxLength: 500 })
  @Matches(REASON, { message: 'a text of at most 500 characters on one line' })
  reason!: string;
}

/** A new draft: from another edition, from a document, or from what `npx trettio import` wrote. */
export class CreateEditionDto extends AuthorDto {
  /** Key of the draft; needed with `from` and `draft`, a document has its own. */
  @ApiProperty({ pattern: EDITION_KEY.source, required: false })
  @IsOptional()
  @Matches(EDITION_KEY, IS_EDITION_KEY)
  key?: string;

  /** Edition of which the draft is a copy; with `draft`: which gives all that the draft does not have (the one in force unless named). */
  @ApiProperty({ pattern: EDITION_KEY.source, required: false })
  @IsOptional()
  @Matches(EDITION_KEY, IS_EDITION_KEY)
  from?: string;

  /** A whole edition, as GET /api/editions/{key} gave it. */
  @IsOptional()
  @IsObject({ message: 'an edition in the form of docs/contract/edition.v1.schema.json' })
  document?: EditionDocumentView;

  /** What `npx trettio import` wrote. */
  @IsOptional()
  @IsObject({ message: 'what npx trettio import wrote' })
  draft?: ImportedDraftView;
}

/** A whole draft in place of the one that was read. */
export class ReplaceEditionDto extends AuthorDto {
  @IsObject({ message: 'an edition in the form of docs/contract/edition.v1.schema.json' })
  document!: EditionDocumentView;
}

function isGiven(value: unknown): boolean {
  return value !== undefined;
}

/** One field to change: exactly one of value, add and remove. */
export class FieldChangeDto {
  /**
   * By names, or a JSON Pointer; leads to one place.
   * @example "activities/quote/retention/0"
   */
  @IsString({ message: 'a path into the edition' })
  @MaxLength(400, { message: 'at most 400 characters' })
  path!: string;

  /** What is to stand there: a cell, a text, a list … */
  @ApiProperty({ required: false, anyOf: [{}] })
  @ValidateIf(({ value, add, remove }: FieldChangeDto) => [value, add, remove].filter(isGiven).length !== 1)
  @IsIn([], { message: 'exactly one of value, add and remove' })
  value?: unknown;

  /** A further member of the list there. */
  @ApiProperty({ required: false, anyOf: [{}] })
  @IsOptional()
  add?: unknown;

  /** true: what stands there is taken away. */
  @IsOptional()
  @IsIn([true], { message: 'true' })
  remove?: boolean;
}

/** Changes to a draft, made one after the other; all or none. */
export class ChangeEditionDto extends AuthorDto {
  @IsArray({ message: 'a list' })
  @ArrayMinSize(1, { message: 'at least one change' })
  @ArrayMaxSize(500, { message: 'at most 500 changes' })
  @ValidateNested({ each: true })
  @Type(() => FieldChangeDto)
  changes!: FieldChangeDto[];
}

/** From when an edition holds. */
export class PublishEditionDto extends AuthorDto {
  /**
   * A day (Stockholm) or an instant (UTC); may be left out where the edition states it.
   * @example "2027-01-01"
   */
  @ApiProperty({ pattern: DAY_OR_INSTANT.source, required: false })
  @IsOptional()
  @Matches(DAY_OR_INSTANT, { message: 'a day as 2027-01-01, or an instant in UTC' })
  validFrom?: string;
}
