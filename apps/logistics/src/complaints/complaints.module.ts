import { Module } from '@nestjs/common';
import { CloseComplaintController } from './close-complaint/close-complaint.controller.js';
import { CloseComplaintService } from './close-complaint/close-complaint.service.js';
import { RaiseComplaintController } from './raise-complaint/raise-complaint.controller.js';
import { RaiseComplaintService } from './raise-complaint/raise-complaint.service.js';

@Module({
  controllers: [RaiseComplaintController, CloseComplaintController],
  providers: [RaiseComplaintService, CloseComplaintService],
})
export class ComplaintsModule {}
