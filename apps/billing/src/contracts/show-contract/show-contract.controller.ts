import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { ContractPathDto } from '../contract-path.dto.js';
import { ContractView } from './contract.view.js';
import { ShowContractService } from './show-contract.service.js';

@ApiTags('contracts')
@ApiProblems({
  400: 'The id is no UUID.',
  404: 'No such contract.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/contracts')
export class ShowContractController {
  constructor(private readonly service: ShowContractService) {}

  /** The contract as it is now. The look is itself on record. */
  @Get(':id')
  show(@Param() { id }: ContractPathDto): Promise<ContractView> {
    return this.service.show(id, new Date());
  }
}
