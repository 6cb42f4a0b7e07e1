import { Controller, Get, Headers, Inject, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Problem } from '#http';
import { ReadLogQuery } from './read-log.dto.js';
import { type LogPage, ReadLogService } from './read-log.service.js';

@ApiTags('sharing logs')
@Controller('api/recipients/:key/sharing-log')
export class ReadLogController {
  constructor(@Inject(ReadLogService) private readonly service: ReadLogService) {}

  /**
   * The sharing log of a recipient. As JSON in pages; `Accept: application/x-ndjson` (each line is a leaf, exactly as it is
   * hashed) and `Accept: text/csv` stream the whole.
   */
  @Get()
  @ApiProduces('application/json', 'application/x-ndjson', 'text/csv')
  async read(
    @Param('key') key: string,
    @Query() { cursor, limit }: ReadLogQuery,
    @Headers('accept') accept: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LogPage | StreamableFile> {
    void reply.header('vary', 'accept');
    const format = wantedFormat(accept);
    if (format === 'json') return this.service.page(key, cursor, limit);
    const stream = await this.service.export(key, format);
    return new StreamableFile(stream, {
      type: format === 'csv' ? 'text/csv; charset=utf-8; header=present' : 'application/x-ndjson',
      disposition: `attachment; filename="sharing-log-${key}.${format}"`,
    });
  }
}

/** The first of the formats that the reader names; JSON when it takes anything. */
function wantedFormat(accept: string | undefined): 'json' | 'ndjson' | 'csv' {
  for (const range of (accept ?? '*/*').split(',')) {
    const type = range.split(';')[0]!.trim().toLowerCase();
    if (type === 'application/x-ndjson') return 'ndjson';
    if (type === 'text/csv') return 'csv';
    if (['application/json', 'application/*', '*/*', 'text/html'].includes(type)) return 'json';
  }
  throw new Problem('HTTP.NOT_ACCEPTABLE', 406, {
    sv: 'Loggen finns som application/json, application/x-ndjson och text/csv.',
    en: 'The log comes as application/json, application/x-ndjson and text/csv.',
  });
}
