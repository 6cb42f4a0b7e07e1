import { ApiProperty } from '@nestjs/swagger';
import { LabelledTerm } from '../../register/term.view.js';
import { AnswerView } from '../answer.view.js';

/** How much of one kind was exposed. */
export class ExposedTermView extends LabelledTerm {
  /** Persons; one whom several kinds concern is counted in each. */
  persons!: number;

  /** Disclosures, a person each. */
  records!: number;
}

export class ExposedView {
  persons!: number;

  /** Disclosures, a person each, that the recipient had received. */
  records!: number;

  /** Disclosures among those opened of which it is proved that nothing went out; counted nowhere here. */
  neverLeft!: number;

  byCategory!: ExposedTermView[];

  byCountry!: ExposedTermView[];

  bySubjectKind!: ExposedTermView[];

  byActivity!: ExposedTermView[];

  /** What is not taken off these counts. */
  notDeducted!: string;

  /** Milliseconds that the counting took. */
  countedInMs!: number;
}

/** The 72 hours of Art. 33(1). */
export class BreachClockView {
  article!: string;

  awareAt!: Date;

  /**
   * The same in Stockholm time.
   * @example "2026-11-20 09:15"
   */
  awareAtStockholm!: string;

  runsOutAt!: Date;

  runsOutAtStockholm!: string;

  /** Hours until then, to a tenth; below zero once it has run out. */
  hoursLeft!: number;

  late!: boolean;

  text!: string;
}

/** Who has to tell whom, by the recipient's role. */
export class BreachDutyView {
  role!: LabelledTerm;

  article!: string;

  text!: string;

  /** References of the agreements in force when it ended. */
  agreements!: string[];
}

/** A field of the authority's form. */
export class BreachFieldView {
  /** @example "nature" */
  key!: string;

  article!: string;

  label!: string;

  /** null: to be stated. */
  value!: string | null;

  /** register: from the edition, the sheet or the log; given: by who asks; to-state: known to neither. */
  @ApiProperty({ enum: ['register', 'given', 'to-state'] })
  origin!: 'register' | 'given' | 'to-state';
}

/** What may follow from it for the persons. */
export class ConsequenceView {
  /** @example "burglary" */
  key!: string;

  text!: string;

  /** Categories that have to come together for it. */
  categories!: LabelledTerm[];

  /** Persons of whom the recipient held all of them. */
  persons!: number;

  /** True where a high risk is near at hand (Art. 34(1)). */
  highRisk!: boolean;
}

/** Whether the persons have to be told. */
export class BreachTellingView {
  article!: string;

  highRisk!: boolean;

  text!: string;

  persons!: number;

  /** POST with by and reason: streams the subjectRefs, a line each. */
  path!: string;
}

/** Question 8. */
export class BreachView extends AnswerView {
  /** Under which the asking is kept. */
  @ApiProperty({ format: 'uuid' })
  id!: string;

  /** Function or account that asked. */
  by!: string;

  reason!: string;

  recipient!: LabelledTerm;

  beganAt!: Date | null;

  endedAt!: Date;

  discoveredAt!: Date | null;

  exposed!: ExposedView;

  clock!: BreachClockView;

  duties!: BreachDutyView[];

  consequences!: ConsequenceView[];

  telling!: BreachTellingView;

  /** Fields of the authority's form for Art. 33(3). */
  form!: BreachFieldView[];
}

/** A breach with what was stated last to have been done about it. */
export class BreachSettledView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  /** @example "notified" */
  action!: string;
}
