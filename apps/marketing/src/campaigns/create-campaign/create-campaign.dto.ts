import { IsIn, Length, Matches, ValidateIf } from 'class-validator';
import { SLUG, SLUG_EXPECTED } from '../../slug.js';
import { CHANNELS, type CampaignChannel } from '../campaign.js';

export class CreateCampaignDto {
  /** @example "winter-2026" */
  @Matches(SLUG, { message: SLUG_EXPECTED })
  key!: string;

  /** @example "email" */
  @IsIn(CHANNELS, { message: `one of ${CHANNELS.join(', ')}` })
  channel!: CampaignChannel;

  /**
   * How the message lets its reader decline; every email and SMS has it (19 § marknadsföringslagen).
   * @example "Svara STOPP"
   */
  @ValidateIf(({ channel, optOut }: CreateCampaignDto) => channel === 'email' || channel === 'sms' || optOut != null)
  @Length(1, 200, { message: 'an opt-out of 1 to 200 characters, in every email and SMS' })
  optOut?: string;
}
