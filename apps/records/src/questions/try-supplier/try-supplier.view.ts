import { ApiProperty } from '@nestjs/swagger';
import { LabelledTerm } from '../../register/term.view.js';
import { AnswerView } from '../answer.view.js';

/** What the gate would do. */
export class GateVerdictView {
  allowed!: boolean;

  /** Why it would withhold; null: it would not. */
  reason!: LabelledTerm | null;

  /** Role in which the supplier would receive; null where it would not. */
  role!: LabelledTerm | null;

  /** Where it would receive the data; null where it would not. */
  country!: LabelledTerm | null;

  /** Ground of the transfer; null: none is needed, or it would not receive. */
  transferGround!: LabelledTerm | null;
}

/** What the gate would say of one kind of person in one activity. */
export class SupplierGateView {
  activity!: LabelledTerm;

  recipientClass!: LabelledTerm;

  categories!: LabelledTerm[];

  /** null: the edition has no such activity. */
  subjectKind!: LabelledTerm | null;

  /** By the edition in force. */
  now!: GateVerdictView;

  /** By an edition that declares what is wished; null: the activity has to be declared as a whole first. */
  onceDeclared!: GateVerdictView | null;
}

/** A finding that would rise with the first disclosure. */
export class ForeseenFindingView {
  rule!: LabelledTerm;

  /** minor | serious | critical */
  severity!: LabelledTerm;

  activity!: LabelledTerm | null;

  article!: string;

  /** What is declared. */
  declared!: string;

  /** What would be seen. */
  seen!: string;

  /** Whether it would rise also once the edition declares what is wished. */
  remains!: boolean;
}

/** What the law asks for before the supplier is given anything. */
export class SupplierNeedView {
  /** declaration | purpose | role | agreement | transfer-ground | tia | sub-processors | onward-transfer | security | information | dpia */
  need!: LabelledTerm;

  /** in-place | missing | not-needed | to-judge */
  state!: LabelledTerm;

  article!: string;

  activities!: LabelledTerm[];

  categories!: LabelledTerm[];

  countries!: LabelledTerm[];

  /** Kinds of agreement. */
  agreements!: LabelledTerm[];

  subProcessors!: string[];

  /** What to do; null where nothing is to be done. */
  next!: string | null;
}

/** Question 12. */
export class TriedSupplierView extends AnswerView {
  /** Key and name, as the sheet has them. */
  supplier!: LabelledTerm;

  /** The register has a sheet of that key: this one was looked at in its place. */
  known!: boolean;

  /** The edition that was asked. */
  @ApiProperty({ example: '2026-11' })
  edition!: string;

  /** Whether the gate would let all of it out now, and once the edition declares it. */
  allowedNow!: boolean;

  allowedOnceDeclared!: boolean;

  gate!: SupplierGateView[];

  findings!: ForeseenFindingView[];

  needs!: SupplierNeedView[];
}
