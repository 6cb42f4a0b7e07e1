import { IsIn, Matches } from 'class-validator';
import { CONSENT_MEANS, type ConsentMeans } from '../insurer-consent.js';

export class RecordConsentDto {
  /**
   * How the customer said yes.
   * @example "app"
   */
  @IsIn(CONSENT_MEANS, { message: `one of ${CONSENT_MEANS.join(', ')}` })
  means!: ConsentMeans;

  /**
   * Edition of the text that the customer said yes to.
   * @example "insurer-2026-11"
   */
  @Matches(/^[a-z0-9][a-z0-9.-]{0,39}$/, {
    message: 'an edition of the wording: 1 to 40 lower-case letters, digits, points and hyphens',
  })
  wording!: string;
}
