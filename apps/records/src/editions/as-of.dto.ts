import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import { LanguageQuery, Problem } from '#http';
import { DAY_OR_INSTANT } from './editions.dto.js';
import { endOfDay } from './stockholm-day.js';

export class AsOfQuery extends LanguageQuery {
  /** The register as it stood then: at the end of a day in Stockholm, or at an instant in UTC. */
  @ApiProperty({ pattern: DAY_OR_INSTANT.source, example: '2026-11-15', required: false })
  @IsOptional()
  @Matches(DAY_OR_INSTANT, { message: 'a day as 2026-11-15, or an instant in UTC' })
  asOf?: string;
}

/**
 * The instant that `asOf` names.
 * @throws Problem 400 for a day that does not exist
 */
export function instantOf(asOf: string): Date {
  const at = asOf.includes('T') ? new Date(asOf) : endOfDay(asOf);
  if (!Number.isNaN(at.getTime())) return at;
  const text = {
    sv: 'Den dagen finns inte. Ange asOf som 2026-11-15 eller en tidpunkt i UTC.',
    en: 'There is no such day. Give asOf as 2026-11-15 or an instant in UTC.',
  };
  return refuse(text);
}

function refuse(text: { sv: string; en: string }): never {
  throw new Problem('HTTP.INVALID_FIELDS', 400, text, [
    { pointer: '?asOf', code: 'day', expected: 'a day that exists', found: 'another' },
  ]);
}
