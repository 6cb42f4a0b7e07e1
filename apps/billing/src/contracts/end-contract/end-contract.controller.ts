import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { ContractPathDto } from '../contract-path.dto.js';
import { EndContractDto } from './end-contract.dto.js';
import { EndContractService } from './end-contract.service.js';
import { EndedContractView } from './ended-contract.view.js';

@ApiTags('contracts')
@ApiProblems({
  400: 'Fields are not as they must be; errors lists each.',
  404: 'No such contract.',
  409: 'It has ended already.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/contracts')
export class EndContractController {
  constructor(private readonly service: EndContractService) {}

  /** Ends the contract; what is kept of it is from now on kept for the time of limitation. Open invoices stay open. */
  @Post(':id/ending')
  @HttpCode(200)
  end(@Param() { id }: ContractPathDto, @Body() { reason }: EndContractDto): Promise<EndedContractView> {
    return this.service.end(id, reason, new Date());
  }
}
