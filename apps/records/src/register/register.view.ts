import { CoverageView } from '../coverage/coverage.view.js';
import { ActivityView } from './activity.view.js';
import { KeyedStatementView, LabelledTerm, StatedTermView, StatementView } from './term.view.js';

export class EditionView {
  /** @example "2018-05" */
  key!: string;

  number!: number;

  title!: string;

  /** draft | review | published */
  status!: string;

  statusLabel!: string;

  /** True where it records what an old policy said: what nobody stated is then a finding. */
  recordsOldPolicy!: boolean;

  /** Day or month of adoption (ISO 8601). */
  adopted!: StatementView;

  validFrom!: Date;

  /** Exclusive; null while the edition is in force. */
  validTo!: Date | null;
}

/** The controller as the edition states it (Art. 30(1)(a)). */
export class ControllerView {
  name!: StatementView;
  organisationNumber!: StatementView;
  address!: StatementView;
  phone!: StatementView;
  contact!: StatementView;

  /** Where direct marketing can be declined. */
  optOut!: StatementView;

  /** Of the data protection officer. */
  dpoContact!: StatementView;

  dpoName!: StatementView;

  /** Whether the data protection officer was notified to the supervisory authority (Art. 37(7)). */
  dpoNotified!: StatementView;

  jointControllers!: StatementView;

  /** Art. 27 */
  representative!: StatementView;

  representativeContact!: StatementView;
}

export class SupervisoryAuthorityView {
  name!: StatementView;
  address!: StatementView;
}

/** Something that the edition itself gets wrong or leaves out. */
export class EditionFindingView {
  /** @example "retention-missing" */
  code!: string;

  title!: string;

  explanation!: string;

  /** The provision concerned. */
  article!: string;

  /** The statements concerned, as paths into the edition; a member of a list goes by its key, `*` is every member. */
  cells!: string[];
}

/** A category of recipient in the edition's own list. */
export class StatedRecipientClassView extends StatedTermView {
  entities!: StatedTermView[];

  role!: StatedTermView;
}

/** A system in which data are kept; activities refer to it. */
export class SystemView {
  key!: string;
  name!: StatementView;
  storageLocation!: StatementView;

  /** A function, no person. */
  owner!: StatementView;
}

/** A term that the edition brings in, with its words. */
export class OwnTermView extends LabelledTerm {
  /** @example "categories" */
  kind!: string;

  /** Article that protects the category specially: A9 | A10. */
  special!: string | null;
}

/** What the edition states in general; a term may stand here although no activity uses it. */
export class EditionListsView {
  dataSubjects!: StatedTermView[];
  categories!: StatedTermView[];
  sources!: StatedTermView[];
  recipientClasses!: StatedRecipientClassView[];
  transfers!: KeyedStatementView[];
  securityMeasures!: KeyedStatementView[];

  /** Rights that the data subjects are told of. */
  rights!: StatedTermView[];

  systems!: SystemView[];

  /** The edition's own terms. */
  terms!: OwnTermView[];
}

/** Another controller with whom purposes and means are decided together (Art. 26). */
export class JointControllerView {
  key!: string;
  name!: StatementView;
  contact!: StatementView;

  /** Reference to the arrangement, and what its essence is (Art. 26(2)). */
  arrangement!: StatementView;

  /** What is carried out jointly. */
  activities!: LabelledTerm[];
}

/** A controller on whose behalf the company processes (Art. 30(2)). */
export class ServedControllerView {
  key!: string;
  name!: StatementView;
  contact!: StatementView;

  /** Of that controller (Art. 27). */
  representative!: StatementView;

  /** Of that controller's data protection officer. */
  dpoContact!: StatementView;

  /** Agreement of Art. 28(3). */
  agreement!: StatementView;

  /** Categories of processing (Art. 30(2)(b)). */
  processing!: KeyedStatementView[];

  /** Other processors that the company engages for it, with their authorisation (Art. 28(2)). */
  subProcessors!: KeyedStatementView[];

  /** Third countries and international organisations, with the safeguards (Art. 30(2)(c)). */
  transfers!: StatementView;

  /** Art. 30(2)(d). */
  securityMeasures!: KeyedStatementView[];
}

/** The record of processing activities, one edition of it, beside what events have shown. */
export class RegisterView extends CoverageView {
  title!: string;

  /** sv | en */
  lang!: string;

  /** The instant for which it is shown. */
  asOf!: Date;

  edition!: EditionView;

  controller!: ControllerView;

  jointControllers!: JointControllerView[];

  supervisoryAuthority!: SupervisoryAuthorityView;

  /** Findings on the edition itself. */
  findings!: EditionFindingView[];

  lists!: EditionListsView;

  activities!: ActivityView[];

  served!: ServedControllerView[];
}
