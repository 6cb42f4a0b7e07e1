import { ApiProperty } from '@nestjs/swagger';

const OBJECT = { type: 'object', additionalProperties: true } as const;
const LIST = { type: 'array', items: OBJECT } as const;

/** An edition as a document. What stands inside is described by docs/contract/edition.v1.schema.json. */
export class EditionDocumentView {
  @ApiProperty({ enum: ['trettio-edition'] })
  format!: string;

  @ApiProperty({ type: 'integer', enum: [1] })
  version!: number;

  /** @example "2026-11" */
  key!: string;

  @ApiProperty(OBJECT)
  title!: object;

  /** True where it records what an old policy said: what nobody stated is then a finding and does not hinder publication. */
  recordsOldPolicy!: boolean;

  /** Month or day of adoption, as a cell. */
  @ApiProperty(OBJECT)
  adopted!: object;

  /** ISO 8601 instant, UTC; null: settled on publication. */
  validFrom!: string | null;

  /** Art. 30(1)(a): controller, representative and data protection officer. */
  @ApiProperty(OBJECT)
  controller!: object;

  /** Art. 26 and 30(1)(a). */
  @ApiProperty(LIST)
  jointControllers!: object[];

  @ApiProperty(OBJECT)
  supervisoryAuthority!: object;

  /** Art. 30(1)(g). */
  @ApiProperty(LIST)
  securityMeasures!: object[];

  /** What is said of transfers in general, Art. 30(1)(e). */
  @ApiProperty(LIST)
  transferStatements!: object[];

  /** Rights that data subjects are told of. */
  @ApiProperty(LIST)
  rights!: object[];

  @ApiProperty(LIST)
  subjectKinds!: object[];

  @ApiProperty(LIST)
  categories!: object[];

  @ApiProperty(LIST)
  sources!: object[];

  @ApiProperty(LIST)
  recipientClasses!: object[];

  /** Systems in which data are kept. */
  @ApiProperty(LIST)
  systems!: object[];

  /** The entries of the register, Art. 30(1)(b)–(f). */
  @ApiProperty(LIST)
  activities!: object[];

  /** Controllers on whose behalf the company processes, Art. 30(2). */
  @ApiProperty(LIST)
  served!: object[];

  /** Findings on the edition itself. */
  @ApiProperty(LIST)
  defects!: object[];

  /** Words for the edition's own terms. */
  @ApiProperty(LIST)
  terms!: object[];
}

/** What `npx trettio import` wrote. */
export class ImportedDraftView {
  @ApiProperty({ enum: ['trettio-edition-draft'] })
  format!: string;

  @ApiProperty({ type: 'integer', enum: [1] })
  version!: number;

  @ApiProperty(LIST)
  activities!: object[];
}
