import { Matches } from 'class-validator';
import { UUID } from '../uuid.js';

export class SegmentPathDto {
  /** Of the segment. */
  @Matches(UUID, { message: 'the UUID of a segment' })
  id!: string;
}
