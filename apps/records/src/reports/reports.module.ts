import { Module } from '@nestjs/common';
import { LoadBoardSource } from './board/load-board-source.js';
import { PrepareReport } from './make-report/prepare-report.js';
import { ReportMaker } from './make-report/report-maker.js';
import { LoadReportSource } from './model/load-report-source.js';
import { ReadReportService } from './read-report/read-report.service.js';
import { ReportsController } from './reports.controller.js';
import { RequestReportService } from './request-report/request-report.service.js';

/** The register as of a day, in the forms that authorities, auditors and programs read. */
@Module({
  controllers: [ReportsController],
  providers: [LoadReportSource, LoadBoardSource, PrepareReport, ReportMaker, RequestReportService, ReadReportService],
})
export class ReportsModule {}
