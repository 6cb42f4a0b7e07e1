import { ApiProperty } from '@nestjs/swagger';
import { CoverageView } from '../coverage/coverage.view.js';
import { LabelledTerm } from '../register/term.view.js';

/** What somebody vouches for, and until when. */
export class AttestationView {
  id!: number;
  activity!: string;
  category!: string;

  @ApiProperty({ nullable: true, type: 'string' })
  recipient!: string | null;

  /** Where it can be read. */
  reference!: string;

  /** Last day on which it counts. */
  @ApiProperty({ example: '2027-11-22' })
  validUntil!: string;

  /** counts | lapsed | withdrawn */
  state!: string;

  stateLabel!: string;
  at!: Date;

  /** Function or account. */
  by!: string;

  reason!: string;
  withdrawnAt!: Date | null;

  @ApiProperty({ nullable: true, type: 'string' })
  withdrawnBy!: string | null;

  @ApiProperty({ nullable: true, type: 'string' })
  withdrawalReason!: string | null;
}

export class AttestationsView {
  attestations!: AttestationView[];
}

/** Why no event can show something, and what is done instead. */
export class NotObservableView {
  /** Key of the blind spot. */
  key!: string;

  text!: string;

  /** The control that stands in for events. */
  control!: string;
}

export class EvidenceCellView {
  activity!: LabelledTerm;
  category!: LabelledTerm;

  /** null: the processing itself, whoever receives anything. */
  recipient!: LabelledTerm | null;

  declared!: boolean;

  /** observed | attested | declared-only | not-observable; null: nobody declared it, and all of it was withheld or corrected */
  evidence!: string | null;

  evidenceLabel!: string | null;

  /** Events that count and were let out. */
  events!: number;

  lastSeen!: Date | null;

  /** The attestation that counts, or the last that has run out. */
  attestation!: AttestationView | null;

  /** There is an attestation, and it counts no more. */
  lapsed!: boolean;

  /** Why no event can show it; also where somebody vouches for it. */
  notObservable!: NotObservableView | null;
}

/** Cells by what speaks for them, over everything that the filters leave. */
export class EvidenceSumsView {
  observed!: number;
  attested!: number;
  declaredOnly!: number;
  notObservable!: number;

  /** Cells whose attestation has run out, whatever speaks for them now. */
  lapsed!: number;
}

/** What speaks for each cell of the register. */
export class EvidenceView extends CoverageView {
  /** Key of the edition in force. */
  edition!: string;

  sums!: EvidenceSumsView;

  cells!: EvidenceCellView[];

  /** `after` of the next page; null at the end. */
  next!: string | null;
}
