import { Module } from '@nestjs/common';
import { AddSegmentController } from './add-segment/add-segment.controller.js';
import { AddSegmentService } from './add-segment/add-segment.service.js';
import { CreateCampaignController } from './create-campaign/create-campaign.controller.js';
import { CreateCampaignService } from './create-campaign/create-campaign.service.js';
import { QueueSegmentController } from './queue-segment/queue-segment.controller.js';
import { QueueSegmentService } from './queue-segment/queue-segment.service.js';
import { SendSegmentController } from './send-segment/send-segment.controller.js';
import { SendSegmentService } from './send-segment/send-segment.service.js';
import { ShowSegmentController } from './show-segment/show-segment.controller.js';
import { ShowSegmentService } from './show-segment/show-segment.service.js';

@Module({
  controllers: [
    CreateCampaignController,
    AddSegmentController,
    QueueSegmentController,
    SendSegmentController,
    ShowSegmentController,
  ],
  providers: [CreateCampaignService, AddSegmentService, QueueSegmentService, SendSegmentService, ShowSegmentService],
})
export class CampaignsModule {}
