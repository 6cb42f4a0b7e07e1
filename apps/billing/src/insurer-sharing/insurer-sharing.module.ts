import { Module } from '@nestjs/common';
import { RecordConsentController } from './record-consent/record-consent.controller.js';
import { RecordConsentService } from './record-consent/record-consent.service.js';
import { ShareWithInsurerController } from './share-with-insurer/share-with-insurer.controller.js';
import { ShareWithInsurerService } from './share-with-insurer/share-with-insurer.service.js';
import { WithdrawConsentController } from './withdraw-consent/withdraw-consent.controller.js';
import { WithdrawConsentService } from './withdraw-consent/withdraw-consent.service.js';

@Module({
  controllers: [RecordConsentController, WithdrawConsentController, ShareWithInsurerController],
  providers: [RecordConsentService, WithdrawConsentService, ShareWithInsurerService],
})
export class InsurerSharingModule {}
