import { ApiProperty } from '@nestjs/swagger';

const LIST = { type: 'array', items: { type: 'object', additionalProperties: true } } as const;
const COUNTRIES = { type: 'array', items: { type: 'string' } } as const;

/** What is known of a recipient beyond the editions. What stands inside is described by docs/contract/recipient-sheet.v1.schema.json. */
export class RecipientSheetDocumentView {
  @ApiProperty({ enum: ['trettio-recipient-sheet'] })
  format!: string;

  @ApiProperty({ type: 'integer', enum: [1] })
  version!: number;

  /** @example "google" */
  key!: string;

  name!: string;

  /** policy | demo | entered */
  named!: string;

  /** Where the facts come from: policy | law | inferred | open | demo */
  provenance!: string;

  organisationNumber!: string | null;

  contact!: string | null;

  /** Classes under which it may receive data. */
  @ApiProperty(COUNTRIES)
  classes!: string[];

  /** Where its role differs from what its class usually has. */
  @ApiProperty(LIST)
  roles!: object[];

  /** Where it receives the data; ISO 3166-1 alpha-2. */
  country!: string;

  @ApiProperty(COUNTRIES)
  storageCountries!: string[];

  @ApiProperty(COUNTRIES)
  accessCountries!: string[];

  /** Art. 26 and 28, each with its validity. */
  @ApiProperty(LIST)
  agreements!: object[];

  /** Grounds of chapter V, each with its validity. */
  @ApiProperty(LIST)
  transfers!: object[];

  /** Art. 28(2). */
  @ApiProperty(LIST)
  subProcessors!: object[];

  /** Art. 32. */
  @ApiProperty(LIST)
  securityMeasures!: object[];
}

/** A version of a sheet, without what it says. */
export class SheetVersionView {
  version!: number;

  /** Since when what it says holds. */
  validFrom!: Date;

  recordedAt!: Date;

  /** Function or account. */
  by!: string;

  reason!: string;

  /** SHA-256, in hex: in quotes it is the ETag. */
  digest!: string;
}

/** A recipient's sheet as it stood at an instant, with what was in force then. */
export class RecipientSheetView extends SheetVersionView {
  asOf!: Date;

  sheet!: RecipientSheetDocumentView;

  /** References of the agreements in force. */
  agreementsInForce!: string[];

  /** Countries outside the EEA with a ground in force. */
  transfersInForce!: string[];

  /** Every version, the first first. */
  versions!: SheetVersionView[];
}
