import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { SegmentPathDto } from '../segment-path.dto.js';
import { SegmentStepView } from '../segment.view.js';
import { QueueSegmentDto } from './queue-segment.dto.js';
import { QueueSegmentService } from './queue-segment.service.js';

@ApiTags('campaigns')
@ApiProblems({
  400: 'Fields are not as they must be; errors lists each.',
  404: 'No such segment.',
  409: 'Queued already; or for calls: not checked against the NIX register, or too long ago.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/segments')
export class QueueSegmentController {
  constructor(private readonly service: QueueSegmentService) {}

  /** Queues the segment, once. From here on an objection takes its person out of the queue, on record. */
  @Post(':id/queueing')
  @HttpCode(200)
  queue(@Param() { id }: SegmentPathDto, @Body() command: QueueSegmentDto): Promise<SegmentStepView> {
    return this.service.queue(id, command, new Date());
  }
}
