import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { RecordConsentDto } from './record-consent.dto.js';
import { RecordConsentService } from './record-consent.service.js';
import { RecordedConsentView } from './recorded-consent.view.js';

@ApiTags('consents')
@ApiProblems({
  400: 'Fields are not as they must be; errors lists each.',
  409: 'In force already, the person has objected, or the register knows no such consent for people of the kind.',
  422: 'The person is not known here.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/consents')
export class RecordConsentController {
  constructor(private readonly service: RecordConsentService) {}

  /** Keeps proof of what somebody has consented to: to which words, when and how. */
  @Post()
  record(@Body() command: RecordConsentDto): Promise<RecordedConsentView> {
    return this.service.record(command, new Date());
  }
}
