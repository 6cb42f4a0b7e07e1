import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { CreditCheckPathDto } from '../credit-check-path.dto.js';
import { RecordReportDto } from './record-report.dto.js';
import { RecordReportService } from './record-report.service.js';
import { RecordedReportView } from './recorded-report.view.js';

@ApiTags('credit checks')
@ApiProblems({
  400: 'Fields are not as they must be; errors lists each.',
  404: 'No such credit check.',
  409: 'Its report is recorded already.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/credit-checks')
export class RecordReportController {
  constructor(private readonly service: RecordReportService) {}

  /** Records what the agency answered and whether the contract may be invoiced. */
  @Post(':id/report')
  @HttpCode(200)
  record(@Param() { id }: CreditCheckPathDto, @Body() report: RecordReportDto): Promise<RecordedReportView> {
    return this.service.record(id, report, new Date());
  }
}
