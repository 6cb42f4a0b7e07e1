import { ApiProperty } from '@nestjs/swagger';
import { UndeclaredTermView } from '../../events/event.view.js';
import { LabelledTerm } from '../../register/term.view.js';
import { AnswerView } from '../answer.view.js';

/** An agreement, as the recipient's sheet has it. */
export class SampledAgreementView {
  /** art-28 | art-26 | disclosure-basis */
  kind!: LabelledTerm;

  reference!: string;

  validFrom!: Date;

  validTo!: Date | null;
}

/** A ground of chapter V, as the recipient's sheet has it. */
export class SampledGroundView {
  ground!: LabelledTerm;

  instrument!: string;

  document!: string | null;

  tiaReference!: string | null;

  validFrom!: Date;

  validTo!: Date | null;
}

/** What a version of the recipient's sheet says of the moment of the disclosure. */
export class SampledSheetView {
  version!: number;

  /** SHA-256, hex. */
  digest!: string;

  recordedAt!: Date;

  /** null: none was in force for the recipient's role. */
  agreement!: SampledAgreementView | null;

  /** null: none was in force for the country, or none is needed. */
  transferGround!: SampledGroundView | null;
}

/** What the gate recorded of the disclosure. */
export class SampledEvidenceView {
  /** observed: the service recorded it itself. attested: it was entered by hand, on somebody's word. */
  state!: LabelledTerm;

  /** The service that disclosed; null: its event was not found, so that its course is not known. */
  source!: string | null;

  /** How it ended; null: no end has come in, or with `source` null it is not known. */
  outcome!: LabelledTerm | null;

  closedAt!: Date | null;

  attempts!: number | null;

  /** Whether a digest of what was sent is kept. */
  receipt!: boolean;

  /** Let out against the gate's check. */
  override!: boolean;
}

/** A disclosure to one recipient of one person's data, with everything that was in force then. It does not say who the person is. */
export class SampledDisclosureView {
  /** What happened, in a sentence. */
  words!: string;

  /** Name of the log, and the place in it, counted from 0: there its entry can be read. */
  recipient!: LabelledTerm;

  index!: number;

  time!: Date;

  /** When the register took it in. */
  recorded!: Date;

  recipientClass!: LabelledTerm;

  role!: LabelledTerm;

  activity!: LabelledTerm;

  purposes!: LabelledTerm[];

  subjectKind!: LabelledTerm;

  categories!: LabelledTerm[];

  legalBasis!: LabelledTerm;

  specialBasis!: LabelledTerm | null;

  country!: LabelledTerm;

  /** As the event has it; null: the country is within the EEA, or none was stated. */
  transferGround!: LabelledTerm | null;

  /** Edition of the register that was in force then; null before the first. */
  @ApiProperty({ nullable: true, type: 'string', example: '2026-11' })
  edition!: string | null;

  /** Terms that this edition does not declare for the activity. */
  undeclared!: UndeclaredTermView[];

  /** Whether the recipient's role takes an agreement at all. */
  agreementNeeded!: LabelledTerm | null;

  /** The recipient's sheet as it was known and held then; null: there was none. */
  sheetThen!: SampledSheetView | null;

  /** What the sheet says today of that moment: an agreement may have been entered after it was signed. */
  sheetNow!: SampledSheetView | null;

  evidence!: SampledEvidenceView;
}

/** The size of a log when the sample was drawn, in the order in which the logs are counted through. */
export class SampledLogView {
  recipient!: string;

  size!: number;
}

/** How the sample was drawn. */
export class DrawView {
  seed!: string;

  /** How anybody can draw it again. */
  method!: string;

  /** First and last instant of the period. */
  from!: Date;

  to!: Date;

  /** Entries of all logs: what was drawn from. */
  drawnFrom!: number;

  /** Entries drawn and looked at, those outside the period among them. */
  examined!: number;

  /** Disclosures that the period has; null: too few were found to judge by. */
  disclosures!: number | null;

  /** Whether that is counted; else it is judged by what was drawn. */
  exact!: boolean;

  /** As many as were asked for, or all that the period has. */
  complete!: boolean;

  logs!: SampledLogView[];
}

/** One thing that speaks for nothing being missing, or against it. */
export class CompletenessCheckView {
  /** sum | sequence | quarantine | lost | backlog | silence | recount | proofs | outside */
  key!: string;

  label!: string;

  /** null: it cannot be said here. */
  holds!: boolean | null;

  text!: string;
}

/** Question 15. */
export class SampledDisclosuresView extends AnswerView {
  draw!: DrawView;

  disclosures!: SampledDisclosureView[];

  /** How one knows that none is missing, and how far one does. */
  completeness!: CompletenessCheckView[];
}
