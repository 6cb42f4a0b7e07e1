import { ApiProperty } from '@nestjs/swagger';
import { LabelledTerm } from '../../register/term.view.js';
import { AnswerView } from '../answer.view.js';

/** Something that holds for a time, what hangs on it, and what to do about it. */
export class LapseView {
  /** art-28 | art-26 | disclosure-basis | transfer-ground | tia | lia | dpia | attestation | review */
  kind!: LabelledTerm;

  /** Whom it is with, or for; null: it is of the activity itself. */
  recipient!: LabelledTerm | null;

  /** Of a transfer. */
  country!: LabelledTerm | null;

  /** Of an attestation. */
  category!: LabelledTerm | null;

  /** Where it can be read; null: the register knows of no document. */
  reference!: string | null;

  /** Last day on which it holds; null: the register knows of none. */
  @ApiProperty({ nullable: true, type: 'string', example: '2026-12-31' })
  lastDay!: string | null;

  /** Days left after today; negative once it is past. */
  @ApiProperty({ nullable: true, type: 'integer' })
  daysLeft!: number | null;

  /** Day from which another holds in its place; null: none is entered. */
  @ApiProperty({ nullable: true, type: 'string', example: '2027-01-15' })
  heldAgainFrom!: string | null;

  /** Activities that hang on it. */
  activities!: LabelledTerm[];

  article!: string;

  /** What to do next. */
  next!: string;
}

/** Question 11. */
export class LapsesView extends AnswerView {
  /** The edition that is looked at. */
  @ApiProperty({ example: '2026-11' })
  edition!: string;

  /** Last day that is looked at. */
  @ApiProperty({ example: '2027-01-21' })
  until!: string;

  /** Ends within the days asked for, the earliest first. */
  lapsing!: LapseView[];

  /** Ended before today, and nothing holds in its place. */
  lapsed!: LapseView[];

  /** No end is known: until further notice, or nobody has stated a day or a document. Unknown is not the same as none. */
  withoutDate!: LapseView[];

  /** How many end later than that. */
  later!: number;
}
