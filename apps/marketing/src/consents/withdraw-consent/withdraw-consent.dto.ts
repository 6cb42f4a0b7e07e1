import { IsIn, Matches } from 'class-validator';
import { UUID } from '../../uuid.js';
import { CONSENT_CHANNELS, type ConsentChannel } from '../consent.js';

export class ConsentPathDto {
  /** Of the consent. */
  @Matches(UUID, { message: 'the UUID of a consent' })
  id!: string;
}

export class WithdrawConsentDto {
  /**
   * How the person withdrew it.
   * @example "sms"
   */
  @IsIn(CONSENT_CHANNELS, { message: `one of ${CONSENT_CHANNELS.join(', ')}` })
  channel!: ConsentChannel;
}
