import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { SignContractDto } from './sign-contract.dto.js';
import { SignContractService } from './sign-contract.service.js';
import { SignedContractView } from './signed-contract.view.js';

@ApiTags('contracts')
@ApiProblems({
  400: 'Fields are not as they must be; errors lists each.',
  409: 'The customer has a contract in force, or is known under another subjectRef.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/contracts')
export class SignContractController {
  constructor(private readonly service: SignContractService) {}

  /** Signs a contract: keeps who the customer is and gives the customer relationship system what it needs. */
  @Post()
  sign(@Body() command: SignContractDto): Promise<SignedContractView> {
    return this.service.sign(command, new Date());
  }
}
