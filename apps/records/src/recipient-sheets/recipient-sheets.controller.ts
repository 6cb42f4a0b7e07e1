import { Body, Controller, Get, Headers, Inject, Param, Put, Query, Res } from '@nestjs/common';
import { ApiHeader, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ApiProblems, Language, type Lang, LanguageQuery } from '#http';
import { AsOfQuery, instantOf } from '../editions/as-of.dto.js';
import { etagOf } from '../editions/etag.js';
import { MaintainSheetService } from './maintain-sheet.service.js';
import { ReplaceSheetDto } from './recipient-sheets.dto.js';
import { RecipientSheetView } from './recipient-sheet.view.js';

const KEY = { name: 'key', description: 'Legal entity', example: 'google' };

@ApiTags('recipients')
@Controller('api/recipients/:key/sheet')
export class RecipientSheetsController {
  constructor(@Inject(MaintainSheetService) private readonly service: MaintainSheetService) {}

  /** What is known of a recipient beyond the editions: roles, agreements, countries, grounds, sub-processors. */
  @Get()
  @ApiParam(KEY)
  @ApiProblems({
    400: 'A query parameter is wrong or unknown.',
    404: 'The recipient has no sheet, or had none then.',
    503: 'The database is away.',
  })
  async show(
    @Param('key') key: string,
    @Query() { asOf }: AsOfQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RecipientSheetView> {
    const view = await this.service.show(key, asOf === undefined ? new Date() : instantOf(asOf));
    // Of what is shown: a change that rests on an earlier version, while a later one waits for its day, is told so.
    void reply.header('etag', etagOf(view.digest));
    return view;
  }

  /** Adds a version of the sheet; earlier ones stay as they are. */
  @Put()
  @ApiParam(KEY)
  @ApiHeader({ name: 'If-Match', required: false, description: 'The ETag that was read; without it 428.' })
  @ApiHeader({ name: 'If-None-Match', required: false, description: '* for the first sheet of a recipient.' })
  @ApiProblems({
    400: 'A field is wrong or unknown, or names a person.',
    404: 'No recipient can have this key.',
    412: 'Somebody was faster: the title says who, errors which fields. Nothing was overwritten.',
    422: 'The sheet is not as it must be: errors lists each field with the article that asks for it.',
    428: 'If-Match is missing.',
    503: 'The database is away.',
  })
  async replace(
    @Param('key') key: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Headers('if-none-match') ifNoneMatch: string | undefined,
    @Body() asked: ReplaceSheetDto,
    @Query() _query: LanguageQuery,
    @Language() lang: Lang,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RecipientSheetView> {
    const view = await this.service.replace(key, { ifMatch, ifNoneMatch }, asked, lang);
    void reply.header('etag', etagOf(view.versions.at(-1)!.digest));
    return view;
  }
}
