import { ApiProperty } from '@nestjs/swagger';
import { CONSENT_PURPOSES, type ConsentPurpose } from '../consent.js';

export class RecordedConsentView {
  /** Of the consent. */
  id!: string;

  subjectRef!: string;

  operationId!: string;

  @ApiProperty({ enum: CONSENT_PURPOSES })
  purpose!: ConsentPurpose;

  /** @example "2026-11-22T14:45:00.000Z" */
  givenAt!: string;
}
