import { CoverageView } from '../coverage/coverage.view.js';
import { CellView, ComparedView, LabelledTerm, ObservedMark, StatementView, TermView } from './term.view.js';

/** One row of the register: a legal basis holds for a kind of data subject. */
export class LegalBasisView extends ComparedView {
  /**
   * Point of Art. 6(1); null: declared for these people without any.
   * @example "A6-1-b"
   */
  key!: string | null;

  label!: string | null;

  /** null: events that concern nobody in particular. */
  subjectKind!: LabelledTerm | null;

  /** contract | pre-contract: the half of Art. 6(1)(b) that is meant; null where it is another point or not said. */
  contractLimb!: string | null;

  contractLimbLabel!: string | null;

  /** Points of Art. 9(2), or Art. 10. */
  specialBases!: TermView[];

  /** Purposes that it is for; empty: all of the activity's. */
  purposes!: LabelledTerm[];

  /** Set where the basis holds only in certain cases. */
  condition!: StatementView | null;
}

/** A legal entity, or a class of natural persons, behind a category of recipient. */
export class EntityView extends TermView {
  roles!: TermView[];

  /** Where it receives the data. */
  countries!: TermView[];

  /** What it gets in the activity, each category with what speaks for it. */
  categories!: CellView[];
}

/** A category of recipient (Art. 30(1)(d)) with those behind it. */
export class RecipientTermView extends TermView {
  entities!: EntityView[];

  role!: StatementView;

  categories!: TermView[];

  /** Empty: data of all of the activity's data subjects. */
  subjectKinds!: LabelledTerm[];

  /** Where the recipient is said to store the data. */
  storageRegion!: StatementView;

  condition!: StatementView | null;
}

/** A transfer to a third country (Art. 30(1)(e)). */
export class TransferView extends ComparedView {
  recipient!: LabelledTerm;

  country!: LabelledTerm;

  /** Art. 45, 46 or 49. */
  grounds!: TermView[];
}

export class RetentionView extends StatementView {
  /**
   * ISO 8601 duration; null where no period is stated.
   * @example "P1Y"
   */
  period!: string | null;

  /** The moment from which the period runs. */
  trigger!: LabelledTerm | null;

  /** The activity whose rule is taken over. */
  sameAs!: LabelledTerm | null;

  /** Empty: every category. */
  categories!: LabelledTerm[];

  /** Empty: every kind of data subject. */
  subjectKinds!: LabelledTerm[];
}

/** A time limit as events state it. */
export class ObservedRetentionView extends ObservedMark {
  /** @example "P1Y" */
  period!: string;

  trigger!: LabelledTerm;

  /** Whether the edition has the same period from the same moment. */
  declared!: boolean;

  /** Events that do not count any more, because another states the same anew. */
  corrected!: number;
}

/** Art. 30(1)(a). */
export class ResponsibleView {
  controller!: StatementView;
  jointControllers!: StatementView;
  representative!: StatementView;
  dataProtectionOfficer!: StatementView;
}

/** Art. 30(1)(b). */
export class PurposesView {
  purposes!: TermView[];
}

/** Art. 30(1)(c). */
export class DataView {
  dataSubjects!: TermView[];

  /** True where it concerns whoever it may be. */
  anySubject!: boolean;

  categories!: TermView[];

  /** Set where the categories cannot be listed beforehand. */
  categoriesAsNeeded!: StatementView | null;
}

/** Art. 30(1)(d). */
export class RecipientsOfActivityView {
  recipients!: RecipientTermView[];
}

/** Art. 30(1)(e). */
export class TransfersView {
  statement!: StatementView;

  /** To countries outside the EEA. */
  transfers!: TransferView[];
}

/** Art. 30(1)(f). */
export class TimeLimitsView {
  retention!: RetentionView[];

  observed!: ObservedRetentionView[];
}

/** Art. 30(1)(g). */
export class MeasuresView {
  measures!: StatementView[];
}

/** The points of Art. 30(1). */
export class Article30View {
  a!: ResponsibleView;
  b!: PurposesView;
  c!: DataView;
  d!: RecipientsOfActivityView;
  e!: TransfersView;
  f!: TimeLimitsView;
  g!: MeasuresView;
}

/** Not in Art. 30; auditors and the templates of other authorities ask. */
export class ParticularsView {
  /** planned | active | ended, in words */
  status!: StatementView;

  legitimateInterest!: StatementView;

  /** Whose interest it is, where it is not the controller's own. */
  thirdPartyInterest!: StatementView;
  balancingTest!: StatementView;
  informationDuty!: StatementView;
  jointArrangement!: StatementView;
  automatedDecisions!: StatementView;
  impactAssessment!: StatementView;
  impactAssessmentReference!: StatementView;

  /** Where proof of consent is found (Art. 7(1)). */
  consentRecords!: StatementView;

  /** Where breaches are documented (Art. 33(5)). */
  breachRecords!: StatementView;
  internationalOrganisation!: StatementView;
  compellingInterestSafeguards!: StatementView;
  system!: StatementView;
  storageLocation!: StatementView;
  processOwner!: StatementView;
  access!: StatementView;
  deletionProcedure!: StatementView;
  lastReview!: StatementView;
}

/** What events have shown of an activity as a whole. */
export class ObservedActivityMark extends ObservedMark {
  /** Persons concerned; null for an edition that is no longer in force: they are not counted by period. */
  persons!: number | null;
}

/** One entry of the register: what the edition declares beside what events have shown. */
export class ActivityView {
  /** @example "guard-dispatch" */
  key!: string;

  name!: string;

  /** The service that does it, as declared. */
  service!: LabelledTerm | null;

  /** False: seen, but not in this edition. */
  declared!: boolean;

  /** observed | declared-only */
  evidence!: string | null;

  evidenceLabel!: string | null;

  observed!: ObservedActivityMark | null;

  /** Disclosures, one for each person, that the gate did not let out. */
  withheld!: number;

  /** Events that do not count any more, because another states the same anew. */
  corrected!: number;

  /** The rows of the entry: one legal basis for one kind of data subject each. */
  legalBases!: LegalBasisView[];

  /** Where the data come from (Art. 14(2)(f)). */
  sources!: TermView[];

  /** Limits on the activity: opt-out, permission, checks that come first. */
  conditions!: StatementView[];

  /** Systems in which it takes place; see lists.systems of the register. */
  systems!: LabelledTerm[];

  article30!: Article30View;

  /** null: the activity is not declared. */
  particulars!: ParticularsView | null;
}

/** One entry of the register, asked for by itself. */
export class ActivityAnswerView extends ActivityView implements CoverageView {
  /** Key of the edition that it was compared with. */
  edition!: string;

  /** The instant for which it is shown. */
  asOf!: Date;

  /** Time of the earliest event; null while nothing has been observed. */
  coverageFrom!: Date | null;

  /** What no event can show. */
  blindSpots!: CoverageView['blindSpots'];
}
