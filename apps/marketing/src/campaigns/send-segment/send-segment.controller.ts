import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { SegmentPathDto } from '../segment-path.dto.js';
import { SegmentStepView } from '../segment.view.js';
import { SendSegmentService } from './send-segment.service.js';

@ApiTags('campaigns')
@ApiProblems({
  400: 'The id is no UUID.',
  404: 'No such segment.',
  409: 'Not queued, or sent to the last person already.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/segments')
export class SendSegmentController {
  constructor(private readonly service: SendSegmentService) {}

  /** Sends to the next 100 people in the queue; ask again until the state is sent. */
  @Post(':id/sending')
  @HttpCode(202)
  send(@Param() { id }: SegmentPathDto): Promise<SegmentStepView> {
    return this.service.send(id, new Date());
  }
}
