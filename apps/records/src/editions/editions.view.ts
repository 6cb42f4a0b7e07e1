import { ApiProperty } from '@nestjs/swagger';

/** An edition in the list of them. */
export class EditionStateView {
  /** @example "2026-11" */
  key!: string;

  /** In the order of publication; null before. */
  number!: number | null;

  title!: string;

  /** draft | review | published | withdrawn */
  status!: string;

  statusLabel!: string;

  /** Null before publication; of a withdrawn edition when it would have come into force. */
  validFrom!: Date | null;

  /** Exclusive; null where no later edition is published. */
  validTo!: Date | null;

  publishedAt!: Date | null;

  /** SHA-256 of the canonical text, in hex: in quotes it is the ETag. */
  digest!: string;
}

export class EditionListView {
  editions!: EditionStateView[];
}

/** Something that hinders publication; in an edition that records an old policy, a finding. */
export class HindranceView {
  /** JSON Pointer (RFC 6901) into the document. */
  pointer!: string;

  /** The same place by names. */
  path!: string;

  /** @example "purpose-without-basis" */
  code!: string;

  /** Who asks for it. */
  article!: string;

  expected!: string;
}

/** An edition's state after a step, with what still hinders publication. */
export class EditionAnswerView extends EditionStateView {
  hindrances!: HindranceView[];
}

/** A step of an edition's life. */
export class EditionStepView {
  /** create | change | submit | return | publish | withdraw */
  action!: string;

  actionLabel!: string;

  at!: Date;

  /** Function or account. */
  by!: string;

  reason!: string;

  /** SHA-256 of the document after it, in hex. */
  digest!: string;
}

export class EditionHistoryView {
  key!: string;

  /** What still hinders publication; empty once published. */
  hindrances!: HindranceView[];

  steps!: EditionStepView[];
}

/** Where the two statements come from. */
export class ChangedProvenanceView {
  before?: string;

  after?: string;
}

/** One field in which two editions differ; a cell is one field. */
export class FieldDifferenceView {
  /** By names. */
  path!: string;

  /** JSON Pointer, into the later edition where it has the field. */
  pointer!: string;

  /** added | removed | changed | moved */
  kind!: string;

  @ApiProperty({ required: false, anyOf: [{}] })
  before?: unknown;

  @ApiProperty({ required: false, anyOf: [{}] })
  after?: unknown;

  provenance?: ChangedProvenanceView;
}

export class EditionDiffView {
  from!: string;

  to!: string;

  changes!: FieldDifferenceView[];
}
