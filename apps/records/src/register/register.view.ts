import { CoverageView } from '../coverage/coverage.view.js';
import { ActivityView } from './activity.view.js';
import { KeyedStatementView, StatedTermView, StatementView } from './term.view.js';

export class EditionView {
  /** @example "2018-05" */
  key!: string;

  number!: number;

  title!: string;

  /** draft | review | published */
  status!: string;

  statusLabel!: string;

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

  supervisoryAuthority!: SupervisoryAuthorityView;

  /** Findings on the edition itself. */
  findings!: EditionFindingView[];

  lists!: EditionListsView;

  activities!: ActivityView[];
}
