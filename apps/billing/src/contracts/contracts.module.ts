import { Module } from '@nestjs/common';
import { EndContractController } from './end-contract/end-contract.controller.js';
import { EndContractService } from './end-contract/end-contract.service.js';
import { ShowContractController } from './show-contract/show-contract.controller.js';
import { ShowContractService } from './show-contract/show-contract.service.js';
import { SignContractController } from './sign-contract/sign-contract.controller.js';
import { SignContractService } from './sign-contract/sign-contract.service.js';

@Module({
  controllers: [SignContractController, EndContractController, ShowContractController],
  providers: [SignContractService, EndContractService, ShowContractService],
})
export class ContractsModule {}
