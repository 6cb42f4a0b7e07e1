import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { SegmentPathDto } from '../segment-path.dto.js';
import { SegmentView } from '../segment.view.js';
import { ShowSegmentService } from './show-segment.service.js';

@ApiTags('campaigns')
@ApiProblems({
  400: 'The id is no UUID.',
  404: 'No such segment.',
  503: 'The service’s own database is away.',
})
@Controller('api/segments')
export class ShowSegmentController {
  constructor(private readonly service: ShowSegmentService) {}

  /** How far the segment has come, in numbers. */
  @Get(':id')
  show(@Param() { id }: SegmentPathDto): Promise<SegmentView> {
    return this.service.show(id);
  }
}
