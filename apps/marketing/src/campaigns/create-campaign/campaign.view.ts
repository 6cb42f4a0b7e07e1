import { ApiProperty } from '@nestjs/swagger';
import { CHANNELS, type CampaignChannel } from '../campaign.js';

export class CampaignView {
  id!: string;

  /** @example "winter-2026" */
  key!: string;

  @ApiProperty({ enum: CHANNELS })
  channel!: CampaignChannel;
}
