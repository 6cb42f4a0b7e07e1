import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { SegmentStepView } from '../segment.view.js';
import { AddSegmentDto, CampaignPathDto } from './add-segment.dto.js';
import { AddSegmentService } from './add-segment.service.js';

@ApiTags('campaigns')
@ApiProblems({
  400: 'Fields are not as they must be; errors lists each.',
  404: 'No such campaign.',
  409: 'The channel is not for people of this kind, or people of a bought list have not been informed.',
  422: 'One of the persons is not known here, or not as this kind.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/campaigns')
export class AddSegmentController {
  constructor(private readonly service: AddSegmentService) {}

  /** Adds up to 500 people of one kind. Whoever has objected may be among them: nothing will be sent to that person. */
  @Post(':id/segments')
  add(@Param() { id }: CampaignPathDto, @Body() command: AddSegmentDto): Promise<SegmentStepView> {
    return this.service.add(id, command, new Date());
  }
}
