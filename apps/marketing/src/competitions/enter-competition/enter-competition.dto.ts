import { Matches } from 'class-validator';
import { SLUG, SLUG_EXPECTED } from '../../slug.js';
import { UUID, UUID_EXPECTED } from '../../uuid.js';

export class CompetitionPathDto {
  /** Key of the competition. */
  @Matches(SLUG, { message: SLUG_EXPECTED })
  competition!: string;
}

export class EnterCompetitionDto {
  /** @example "6f1c2a52-8f0a-4a35-9a0e-0d5a3c1b7e44" */
  @Matches(UUID, { message: UUID_EXPECTED })
  subjectRef!: string;
}
