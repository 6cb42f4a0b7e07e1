import { Controller, Get, Headers, Inject, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiTags, getSchemaPath } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiProblems, Language, type Lang } from '#http';
import { wantedFormat } from '../../sharing-log/read-log/wanted-format.js';
import { ListObservedService } from './list-observed.service.js';
import { ObservedQuery } from './observed.dto.js';
import { ObservedView } from './observed.view.js';

const EXPORT_TYPES = { csv: 'text/csv; charset=utf-8; header=present', ndjson: 'application/x-ndjson' };

@ApiTags('register')
@Controller('api/observed')
export class ObservedController {
  constructor(@Inject(ListObservedService) private readonly service: ListObservedService) {}

  /**
   * The observed register: what events have shown, for each activity, purpose, category, source, recipient, country and legal basis,
   * or for whichever of these `by` names. As JSON in pages; `Accept: text/csv` and `application/x-ndjson` stream the whole.
   */
  @Get()
  @ApiExtraModels(ObservedView)
  @ApiOkResponse({
    description: 'A page of cells, or all of them line by line.',
    content: {
      'application/json': { schema: { $ref: getSchemaPath(ObservedView) } },
      'application/x-ndjson': { schema: { type: 'string', description: 'One cell a line, by keys.' } },
      'text/csv': { schema: { type: 'string', description: 'One cell a row, by keys.' } },
    },
  })
  @ApiProblems({
    400: 'A query parameter is wrong or unknown.',
    406: 'Accept names none of the three types.',
    503: 'The database is away.',
  })
  async list(
    @Query() { by, persons, after, limit, lang: _, ...filter }: ObservedQuery,
    @Language() lang: Lang,
    @Headers('accept') accept: string | undefined,
    @Req() { method }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ObservedView | StreamableFile> {
    void reply.header('vary', 'accept, accept-language');
    const format = wantedFormat(accept);
    const asked = { by, filter, persons };
    // Fastify would read a whole export to its end to answer HEAD.
    if (format === 'json' || method === 'HEAD') return this.service.page(asked, after, limit, lang);
    return new StreamableFile(this.service.export(asked, format), {
      type: EXPORT_TYPES[format],
      disposition: `attachment; filename="observed.${format}"`,
    });
  }
}
