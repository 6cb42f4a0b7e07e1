import { Module } from '@nestjs/common';
import { AnnounceCopyController } from './announce-copy/announce-copy.controller.js';
import { AnnounceCopyService } from './announce-copy/announce-copy.service.js';
import { CheckCreditController } from './check-credit/check-credit.controller.js';
import { CheckCreditService } from './check-credit/check-credit.service.js';
import { RecordReportController } from './record-report/record-report.controller.js';
import { RecordReportService } from './record-report/record-report.service.js';

@Module({
  controllers: [CheckCreditController, RecordReportController, AnnounceCopyController],
  providers: [CheckCreditService, RecordReportService, AnnounceCopyService],
})
export class CreditChecksModule {}
