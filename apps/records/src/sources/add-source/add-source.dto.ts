import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';

/** A slug as the contract has it. */
const SLUG = /^(?=.{1,48}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** A topic that intake shall read from now on. */
export class AddSourceDto {
  /**
   * Kafka topic; created where it is not there.
   * @example "trettio.processing.support"
   */
  @ApiProperty({ pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,248}$' })
  @Matches(/^[A-Za-z0-9][A-Za-z0-9._-]{0,248}$/, {
    message: 'name of a Kafka topic: at most 249 letters, digits and . _ -, beginning with a letter or digit',
  })
  topic!: string;

  /**
   * Key of the service whose events come by it; their source.
   * @example "support"
   */
  @ApiProperty({ pattern: SLUG.source })
  @Matches(SLUG, { message: 'a slug: lower-case words joined by hyphens, at most 48 characters' })
  source!: string;

  /**
   * Function that answers for the source: a team, a role; no person.
   * @example "support-team"
   */
  @ApiProperty({ pattern: SLUG.source, required: false })
  @IsOptional()
  @Matches(SLUG, { message: 'a function as a slug (support-team); no name or address of a person' })
  ownerRole?: string;
}
