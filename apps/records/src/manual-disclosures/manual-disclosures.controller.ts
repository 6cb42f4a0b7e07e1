import { Body, Controller, Headers, HttpStatus, Inject, Post, Query, Res } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ApiProblems, Language, type Lang, Problem } from '#http';
import { ENTRY_BODY } from './body-schema.js';
import { EnterDisclosuresService } from './enter-disclosures.service.js';
import { EnterDisclosuresQuery } from './manual-disclosures.dto.js';
import { ManualEntryView } from './manual-disclosures.view.js';
import { type ReadRows, rowsOfCsv, rowsOfJson } from './read-rows.js';

@ApiTags('manual disclosures')
@Controller('api/manual-disclosures')
export class ManualDisclosuresController {
  constructor(@Inject(EnterDisclosuresService) private readonly service: EnterDisclosuresService) {}

  /**
   * Enters disclosures that no system made: a phone call, a letter, a file for an authority. They become processing events
   * of the register itself, marked as entered by hand, and come in as all others do. All rows or none.
   */
  @Post()
  @ApiBody({ required: true, schema: ENTRY_BODY['application/json'].schema as object, description: 'Or text/csv.' })
  @ApiCreatedResponse({ type: ManualEntryView, description: 'Entered; the events are on their way.' })
  @ApiOkResponse({ type: ManualEntryView, description: 'Only checked (dryRun): nothing is wrong.' })
  @ApiProblems({
    400: 'Rows are wrong: errors lists each with row and column.',
    409: 'The same rows were entered before.',
    413: 'Too many rows.',
    415: 'The body is neither application/json nor text/csv.',
    503: 'The database is away.',
  })
  async enter(
    @Body() body: unknown,
    @Headers('content-type') type: string | undefined,
    @Query() { dryRun }: EnterDisclosuresQuery,
    @Language() lang: Lang,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ManualEntryView> {
    const entered = await this.service.enter(readBody(body, type), dryRun === 'true', lang);
    void reply.status(entered.dryRun ? HttpStatus.OK : HttpStatus.CREATED);
    return entered;
  }
}

function readBody(body: unknown, type = ''): ReadRows {
  if (type.startsWith('application/json')) return rowsOfJson(body);
  if (type.startsWith('text/csv')) return rowsOfCsv(typeof body === 'string' ? body : '');
  throw new Problem('HTTP.UNSUPPORTED_MEDIA_TYPE', 415, {
    sv: 'Skicka innehållet som application/json eller text/csv.',
    en: 'Send the body as application/json or text/csv.',
  });
}
