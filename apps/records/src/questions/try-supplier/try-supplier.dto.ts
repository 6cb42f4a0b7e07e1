import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsObject, IsOptional, Matches, ValidateNested } from 'class-validator';
import { RecipientSheetDocumentView } from '../../recipient-sheets/recipient-sheet.view.js';

const SLUG = /^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$/;
const COUNTRY = /^[A-Z]{2}$/;

const IS_SLUG = { message: 'the key of a term' };
const ARE_SLUGS = { each: true, message: 'keys of terms' };

/** What the supplier is to have in one activity. */
export class SupplierWishDto {
  @ApiProperty({ pattern: SLUG.source, example: 'customer-communication' })
  @Matches(SLUG, IS_SLUG)
  activity!: string;

  /** The class under which it is to receive; the first of its sheet, unless given. */
  @ApiProperty({ pattern: SLUG.source, example: 'customer-communication', required: false })
  @IsOptional()
  @Matches(SLUG, IS_SLUG)
  recipientClass?: string;

  /** Categories of personal data. */
  @ApiProperty({ type: 'array', items: { type: 'string', pattern: SLUG.source }, example: ['name', 'email'] })
  @IsArray({ message: 'a list of categories' })
  @ArrayMinSize(1, { message: 'at least one category' })
  @ArrayMaxSize(100, { message: 'at most 100 categories' })
  @Matches(SLUG, ARE_SLUGS)
  categories!: string[];

  /** Where it is to have the data or reach them from, beside what its sheet says; ISO 3166-1 alpha-2. */
  @ApiProperty({ type: 'array', items: { type: 'string', pattern: COUNTRY.source }, example: ['US'], required: false })
  @IsOptional()
  @IsArray({ message: 'a list of countries' })
  @ArrayMaxSize(50, { message: 'at most 50 countries' })
  @Matches(COUNTRY, { each: true, message: 'country codes of ISO 3166-1, as SE' })
  countries?: string[];
}

/** A supplier that does not exist for the register, and what it is to have. Nothing of it is kept. */
export class TrySupplierDto {
  /** In the form that PUT /api/recipients/{key}/sheet takes. */
  @IsObject({ message: 'a sheet in the form of docs/contract/recipient-sheet.v1.schema.json' })
  sheet!: RecipientSheetDocumentView;

  @IsArray({ message: 'a list of wishes' })
  @ArrayMinSize(1, { message: 'at least one wish' })
  @ArrayMaxSize(50, { message: 'at most 50 wishes' })
  @ValidateNested({ each: true })
  @Type(() => SupplierWishDto)
  wishes!: SupplierWishDto[];
}
