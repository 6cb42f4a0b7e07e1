import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { ContractPathDto } from '../../contracts/contract-path.dto.js';
import { ShareWithInsurerService } from './share-with-insurer.service.js';
import { SharedWithInsurerView } from './shared-with-insurer.view.js';

@ApiTags('insurer sharing')
@ApiProblems({
  400: 'The id is no UUID.',
  404: 'No such contract.',
  409: 'No consent is in force (the attempt is on record), the contract has ended, shared already, or the register does not allow it.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/contracts')
export class ShareWithInsurerController {
  constructor(private readonly service: ShareWithInsurerService) {}

  /** Lets the insurer know that the home has an alarm, and which; only under a consent in force, once under each. */
  @Post(':id/insurer-disclosures')
  @HttpCode(202)
  share(@Param() { id }: ContractPathDto): Promise<SharedWithInsurerView> {
    return this.service.share(id, new Date());
  }
}
