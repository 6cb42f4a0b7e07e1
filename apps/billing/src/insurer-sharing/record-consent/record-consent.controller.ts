import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { ContractPathDto } from '../../contracts/contract-path.dto.js';
import { RecordConsentDto } from './record-consent.dto.js';
import { RecordConsentService } from './record-consent.service.js';
import { RecordedConsentView } from './recorded-consent.view.js';

@ApiTags('insurer sharing')
@ApiProblems({
  400: 'Fields are not as they must be; errors lists each.',
  404: 'No such contract.',
  409: 'A consent is in force, or the contract has ended.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/contracts')
export class RecordConsentController {
  constructor(private readonly service: RecordConsentService) {}

  /** Records that the customer lets the insurer know of the alarm: how, when and to which wording. */
  @Post(':id/insurer-consent')
  record(@Param() { id }: ContractPathDto, @Body() consent: RecordConsentDto): Promise<RecordedConsentView> {
    return this.service.record(id, consent, new Date());
  }
}
