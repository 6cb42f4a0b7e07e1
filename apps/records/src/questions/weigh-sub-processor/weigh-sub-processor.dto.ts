import { ApiProperty } from '@nestjs/swagger';
import { IsISO31661Alpha2, IsOptional, Matches } from 'class-validator';
import { LanguageQuery } from '#http';

const SLUG = /^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$/;

const DAY = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;

const NAME = /^(?=.*\S)[^\p{Cc}\p{Cs}]{1,100}$/u;

const IS_COUNTRY = 'a country code of ISO 3166-1 in upper case, as US';

export class WeighSubProcessorQuery extends LanguageQuery {
  /** The processor that gives notice. */
  @ApiProperty({ pattern: SLUG.source, example: 'webcrm' })
  @Matches(SLUG, { message: 'the key of a recipient' })
  processor!: string;

  /** Name of the company that it wants to engage. */
  @ApiProperty({ maxLength: 100, example: 'Exempel Moln AB' })
  @Matches(NAME, { message: 'the name of a company, at most 100 characters' })
  subProcessor!: string;

  /** Day on which the notice was received. */
  @ApiProperty({ pattern: DAY.source, example: '2026-11-20' })
  @Matches(DAY, { message: 'a day as 2026-11-20' })
  receivedOn!: string;

  /** Where the sub-processor works; ISO 3166-1 alpha-2. */
  @ApiProperty({ example: 'US', required: false })
  @IsOptional()
  @Matches(/^[A-Z]{2}$/, { message: IS_COUNTRY })
  @IsISO31661Alpha2({ message: IS_COUNTRY })
  country?: string;
}
