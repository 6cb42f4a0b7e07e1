import { Module } from '@nestjs/common';
import { AssignClaimController } from './assign-claim/assign-claim.controller.js';
import { AssignClaimService } from './assign-claim/assign-claim.service.js';

@Module({ controllers: [AssignClaimController], providers: [AssignClaimService] })
export class ClaimsModule {}
