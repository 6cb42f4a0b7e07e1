import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { CampaignView } from './campaign.view.js';
import { CreateCampaignDto } from './create-campaign.dto.js';
import { CreateCampaignService } from './create-campaign.service.js';

@ApiTags('campaigns')
@ApiProblems({
  400: 'Fields are not as they must be; errors lists each.',
  409: 'The key is taken.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/campaigns')
export class CreateCampaignController {
  constructor(private readonly service: CreateCampaignService) {}

  /** Begins a campaign of own similar products by one channel; its people are added segment by segment. */
  @Post()
  create(@Body() command: CreateCampaignDto): Promise<CampaignView> {
    return this.service.create(command, new Date());
  }
}
