import { Module } from '@nestjs/common';
import { RecordConsentController } from './record-consent/record-consent.controller.js';
import { RecordConsentService } from './record-consent/record-consent.service.js';
import { WithdrawConsentController } from './withdraw-consent/withdraw-consent.controller.js';
import { WithdrawConsentService } from './withdraw-consent/withdraw-consent.service.js';

@Module({
  controllers: [RecordConsentController, WithdrawConsentController],
  providers: [RecordConsentService, WithdrawConsentService],
})
export class ConsentsModule {}
