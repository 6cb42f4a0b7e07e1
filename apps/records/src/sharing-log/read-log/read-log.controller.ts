import { Controller, Get, Headers, Inject, Param, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiParam, ApiTags, getSchemaPath } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiProblems } from '#http';
import { ReadLogQuery } from './read-log.dto.js';
import { ReadLogService } from './read-log.service.js';
import { LogEntryView, LogPageView } from './read-log.view.js';
import { type LogFormat, wantedFormat } from './wanted-format.js';

const EXPORT_TYPES: Record<Exclude<LogFormat, 'json'>, string> = {
  csv: 'text/csv; charset=utf-8; header=present',
  ndjson: 'application/x-ndjson',
};

@ApiTags('sharing logs')
@Controller('api/recipients/:key/sharing-log')
export class ReadLogController {
  constructor(@Inject(ReadLogService) private readonly service: ReadLogService) {}

  /**
   * The sharing log of a recipient. As JSON in pages; `Accept: application/x-ndjson` (each line is a leaf, exactly as it is
   * hashed) and `Accept: text/csv` (RFC 4180, with a header) stream the whole. With a filter, in each form only the entries of
   * which all of it holds.
   */
  @Get()
  @ApiParam({ name: 'key', description: 'Legal entity or class of natural persons', example: 'larm-assistans' })
  @ApiExtraModels(LogPageView, LogEntryView)
  @ApiOkResponse({
    description: 'A page of entries, or all of them line by line.',
    content: {
      'application/json': { schema: { $ref: getSchemaPath(LogPageView) } },
      'application/x-ndjson': { schema: { type: 'string', description: 'One leaf a line, in order of index.' } },
      'text/csv': { schema: { type: 'string', description: 'One entry a row; sets are joined by a space.' } },
    },
  })
  @ApiProblems({
    400: 'A query parameter is wrong or unknown, or the register does not know the term.',
    404: 'The recipient was neither declared nor observed.',
    406: 'Accept names none of the three types.',
    503: 'The database is away.',
  })
  async read(
    @Param('key') key: string,
    @Query() { cursor, limit, category, activity, phase, outcome }: ReadLogQuery,
    @Headers('accept') accept: string | undefined,
    @Req() { method }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LogPageView | StreamableFile> {
    void reply.header('vary', 'accept');
    const format = wantedFormat(accept);
    const filter = { category, activity, phase, outcome };
    if (format === 'json') return this.service.page(key, filter, cursor, limit);
    // Fastify would read a whole export to its end to answer HEAD.
    const stream = await this.service.export(key, filter, format, method === 'HEAD' ? 'nothing' : 'everything');
    return new StreamableFile(stream, {
      type: EXPORT_TYPES[format],
      disposition: `attachment; filename="sharing-log-${key}.${format}"`,
    });
  }
}
