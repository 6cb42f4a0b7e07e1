import {
  Body,
  Controller,
  Get,
  HttpCode,
  HttpStatus,
  Inject,
  Param,
  Post,
  Query,
  Req,
  Res,
  StreamableFile,
} from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiProblems, Language, type Lang, LanguageQuery } from '#http';
import { describeReport } from './describe-report.js';
import { FORMAT_FILES } from './make-report/render-report.js';
import { ReadReportService } from './read-report/read-report.service.js';
import { notForTheBoard, securityOnlyAsPdf } from './report-problems.js';
import type { ObservedChoice, ReportRequest } from './report-request.js';
import { ReportView } from './report.view.js';
import { RequestReportDto } from './reports.dto.js';
import { RequestReportService } from './request-report/request-report.service.js';

const ID = { name: 'id', description: 'Id of the report', schema: { type: 'string', format: 'uuid' } };

@ApiTags('reports')
@Controller('api/reports')
export class ReportsController {
  constructor(
    @Inject(RequestReportService) private readonly requester: RequestReportService,
    @Inject(ReadReportService) private readonly reader: ReadReportService,
  ) {}

  /** Asks for the register as of a day, in the form that an authority or a program reads. It is made beside the request. */
  @Post()
  @HttpCode(HttpStatus.ACCEPTED)
  @ApiAcceptedResponse({
    type: ReportView,
    description: 'The report was asked for; Location leads to how far it has come.',
  })
  @ApiProblems({
    400: 'A field is wrong or unknown, the day has not come, or no edition was in force on it.',
    503: 'The database is away.',
  })
  async request(
    @Body() body: RequestReportDto,
    @Query() _query: LanguageQuery,
    @Language() lang: Lang,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportView> {
    if (body.for === 'board') refuseWhatTheBoardHasNot(body);
    if (body.security === 'only' && body.format !== 'pdf') throw securityOnlyAsPdf();
    const job = await this.requester.request(wanted(body, lang), choiceOf(body));
    void reply.header('location', `/api/reports/${job.id}`);
    return describeReport(job, lang);
  }

  /** How far a report has come, and once it is done what it shows, with its digests. */
  @Get(':id')
  @ApiParam(ID)
  @ApiProblems({
    400: 'A query parameter is wrong or unknown.',
    404: 'No report of this id was asked for.',
    503: 'The database is away.',
  })
  async show(@Param('id') id: string, @Query() _query: LanguageQuery, @Language() lang: Lang): Promise<ReportView> {
    return describeReport(await this.reader.job(id), lang);
  }

  /** The file. `Repr-Digest` (RFC 9530) has its SHA-256. */
  @Get(':id/content')
  @ApiParam(ID)
  @ApiOkResponse({
    description: 'The file, as it was asked for.',
    content: Object.fromEntries(
      Object.values(FORMAT_FILES).map(({ type }) => [type, { schema: { type: 'string', format: 'binary' } }]),
    ),
  })
  @ApiProblems({
    400: 'A query parameter is wrong or unknown.',
    404: 'No report of this id was asked for.',
    409: 'The report is not finished, or could not be made.',
    410: 'The file was kept for 30 days and is gone.',
    503: 'The database is away.',
  })
  async content(
    @Param('id') id: string,
    @Query() _query: LanguageQuery,
    @Req() { method }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { job, stream } = await this.reader.content(id, method === 'HEAD' ? 'nothing' : 'everything');
    const { type, ending } = FORMAT_FILES[job.request.format];
    const name = `${nameOf(job.request)}.${ending}`;
    void reply
      .header('repr-digest', `sha-256=:${Buffer.from(job.sha256, 'hex').toString('base64')}:`)
      .header('content-language', job.request.lang);
    return new StreamableFile(stream, {
      type,
      disposition: `attachment; filename="${name}"`,
      ...(method === 'HEAD' ? {} : { length: job.size }),
    });
  }
}

function nameOf({ asOf, lang, security, for: audience }: ReportRequest): string {
  const kind = audience === 'board' ? 'board' : security === 'only' ? 'article-30-security' : 'article-30-record';
  return `${kind}-${asOf}-${lang}`;
}

/** The board's report has one form, and never goes to an authority. */
function refuseWhatTheBoardHasNot({ format, diaryNumber, security, include }: RequestReportDto): void {
  if (format !== 'pdf') throw notForTheBoard('/format', 'pdf');
  if (diaryNumber !== undefined) throw notForTheBoard('/diaryNumber', 'nothing');
  if (security !== 'included') throw notForTheBoard('/security', 'nothing');
  if (include !== 'declared') throw notForTheBoard('/include', 'nothing');
}

function wanted(body: RequestReportDto, lang: Lang): Omit<ReportRequest, 'asOf'> & { asOf: string | undefined } {
  return {
    asOf: body.asOf,
    format: body.format,
    lang: body.lang ?? lang,
    diaryNumber: body.diaryNumber ?? null,
    security: body.security,
    include: body.include,
    for: body.for,
  };
}

function choiceOf({ include, by, reason, reference }: RequestReportDto): ObservedChoice | null {
  if (include !== 'observed' || by === undefined || reason === undefined) return null;
  return { by, reason, reference: reference ?? null };
}
