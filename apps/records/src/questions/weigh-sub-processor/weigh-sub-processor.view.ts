import { ApiProperty } from '@nestjs/swagger';
import { ObservedMark, LabelledTerm } from '../../register/term.view.js';
import { AnswerView } from '../answer.view.js';

/** By when to object. */
export class ObjectionView {
  /** Last day (Stockholm) on which to object. */
  lastDay!: string;

  /** Days from the receipt; the day of the receipt does not count. */
  days!: number;

  /** agreement: it states them; default: it states none, and these are those declared here. */
  @ApiProperty({ enum: ['agreement', 'default'] })
  basis!: 'agreement' | 'default';

  /** Whole days left; below zero once it is too late. */
  daysLeft!: number;

  /** Reference of the agreement in force on the day of the receipt; null where none was. */
  reference!: string | null;

  text!: string;
}

/** An activity in which the processor gets data. */
export class HangingActivityView extends LabelledTerm {
  /** Whether the edition in force declares it. */
  declared!: boolean;

  categories!: LabelledTerm[];

  /** null: no event has shown it. */
  observed!: ObservedMark | null;
}

/** Question 10. */
export class SubProcessorNoticeView extends AnswerView {
  processor!: LabelledTerm;

  /** The company as it was asked about. */
  subProcessor!: string;

  objection!: ObjectionView;

  /** Whether the processor's sheet names the sub-processor already, and how it was authorised. */
  known!: string;

  /** What a place outside the EEA asks for; null where none was given, or it lies inside. */
  transfer!: string | null;

  activities!: HangingActivityView[];

  /** All categories that the processor gets, declared or seen. */
  categories!: LabelledTerm[];

  /** Persons whose data the processor was to get, by the events that count. */
  persons!: number;
}
