import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { RecordCallDto } from './record-call.dto.js';
import { RecordCallService } from './record-call.service.js';
import { RecordedCallView } from './recorded-call.view.js';

@ApiTags('calls')
@ApiProblems({
  400: 'Fields are not as they must be; errors lists each.',
  409: 'Nobody was told of the recording, it has been entered already, or the call is not over.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/calls')
export class RecordCallController {
  constructor(private readonly service: RecordCallService) {}

  /** Enters a recorded call for each of its purposes; the recording itself lies with the dialler. */
  @Post()
  record(@Body() command: RecordCallDto): Promise<RecordedCallView> {
    return this.service.record(command, new Date());
  }
}
