import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { AuthorDto, DAY_OR_INSTANT } from '../../editions/editions.dto.js';

const SLUG = /^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$/;

/** To the minute at least: the clock of Art. 33(1) counts hours. */
const INSTANT = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,3})?)?(Z|[+-][0-9]{2}:[0-9]{2})$/;

const IS_INSTANT = { message: 'an instant with its offset, as 2026-11-20T09:15+01:00' };

export const NATURES = ['confidentiality', 'integrity', 'availability'] as const;

/** A breach at a recipient. `by` asks, `reason` says in which case. */
export class AssessBreachDto extends AuthorDto {
  /** Where it happened. */
  @ApiProperty({ pattern: SLUG.source, example: 'larm-assistans' })
  @Matches(SLUG, { message: 'the key of a recipient' })
  recipient!: string;

  /**
   * When it began: a day (Stockholm) or an instant (UTC). What the recipient held then was open as well, so it takes nothing off the counts.
   * @example "2026-11-18"
   */
  @ApiProperty({ pattern: DAY_OR_INSTANT.source, required: false })
  @IsOptional()
  @Matches(DAY_OR_INSTANT, { message: 'a day as 2026-11-18, or an instant in UTC' })
  from?: string;

  /**
   * When it ended: the last instant of a day (Stockholm), or an instant (UTC); without it, it still goes on.
   * @example "2026-11-20"
   */
  @ApiProperty({ pattern: DAY_OR_INSTANT.source, required: false })
  @IsOptional()
  @Matches(DAY_OR_INSTANT, { message: 'a day as 2026-11-20, or an instant in UTC' })
  to?: string;

  /** When it was discovered, by whomever. */
  @ApiProperty({ pattern: INSTANT.source, required: false })
  @IsOptional()
  @Matches(INSTANT, IS_INSTANT)
  discoveredAt?: string;

  /**
   * When the controller became aware of it: from here the 72 hours run.
   * @example "2026-11-20T09:15:00+01:00"
   */
  @ApiProperty({ pattern: INSTANT.source })
  @Matches(INSTANT, IS_INSTANT)
  awareAt!: string;

  /** Whether data got out, were altered, or were lost; without it the form leaves it to be stated. */
  @ApiProperty({ enum: [...NATURES], required: false })
  @IsOptional()
  @IsIn(NATURES, { message: NATURES.join(', ') })
  nature?: (typeof NATURES)[number];
}

const STEPS = ['notified', 'not-notified', 'not-ours'] as const;

/** What was done about a breach. `reason` says where it is documented (Art. 33(5)). */
export class BreachStepDto extends AuthorDto {
  /**
   * notified: the authority has the notification; not-notified: no risk is likely, so that none is needed; not-ours: it touched only what
   * the recipient processes as a controller itself.
   */
  @ApiProperty({ enum: STEPS })
  @IsIn(STEPS, { message: STEPS.join(', ') })
  action!: (typeof STEPS)[number];
}
