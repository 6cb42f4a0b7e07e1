import {
  Body,
  Controller,
  Get,
  Headers,
  HttpCode,
  HttpStatus,
  Inject,
  Param,
  Patch,
  Post,
  Put,
  Query,
  Res,
} from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type FieldChange } from '#declared-register';
import { ApiProblems, BodyLimit, Language, type Lang, LanguageQuery } from '#http';
import { ChangeEditionService } from './change-edition/change-edition.service.js';
import { CreateEditionService } from './create-edition/create-edition.service.js';
import { EditionDocumentView } from './edition-document.view.js';
import {
  AuthorDto,
  ChangeEditionDto,
  CreateEditionDto,
  FieldChangeDto,
  PublishEditionDto,
  ReplaceEditionDto,
} from './editions.dto.js';
import { EditionAnswerView, EditionDiffView, EditionHistoryView, EditionListView } from './editions.view.js';
import { digestsRead, etagOf } from './etag.js';
import { PublishEditionService } from './publish-edition/publish-edition.service.js';
import { ShowEditionsService } from './show-edition/show-editions.service.js';
import { WithdrawEditionService } from './withdraw-edition/withdraw-edition.service.js';

const KEY = { name: 'key', description: 'Key of the edition', example: '2026-11' };

const IF_MATCH = { name: 'If-Match', required: false, description: 'The ETag that was read; without it 428.' };

const CHANGING = {
  400: 'A field is wrong or unknown, or names a person.',
  404: 'There is no such edition.',
  409: 'The edition is in another state.',
  412: 'Somebody was faster: errors lists what changed since it was read, the title by whom. Nothing was overwritten.',
  422: 'The document is not as it must be: errors lists each field with the article that asks for it.',
  428: 'If-Match is missing.',
  503: 'The database is away.',
};

const READING = {
  400: 'A query parameter is wrong or unknown.',
  404: 'There is no such edition.',
  503: 'The database is away.',
};

/** A whole edition, with room for ten times today's. */
const DOCUMENT_LIMIT = 8 * 1024 * 1024;

@ApiTags('editions')
@Controller('api/editions')
export class EditionsController {
  constructor(
    @Inject(ShowEditionsService) private readonly shown: ShowEditionsService,
    @Inject(CreateEditionService) private readonly creator: CreateEditionService,
    @Inject(ChangeEditionService) private readonly changer: ChangeEditionService,
    @Inject(PublishEditionService) private readonly publisher: PublishEditionService,
    @Inject(WithdrawEditionService) private readonly withdrawer: WithdrawEditionService,
  ) {}

  /** Every edition of the declared register, drafts too, in the order in which they are in force. */
  @Get()
  @ApiProblems({ 400: 'A query parameter is wrong or unknown.', 503: 'The database is away.' })
  async list(@Query() _query: LanguageQuery, @Language() lang: Lang): Promise<EditionListView> {
    return this.shown.list(lang);
  }

  /** Begins a draft: from another edition, from a document, or from an imported workbook. */
  @Post()
  @HttpCode(HttpStatus.OK)
  @BodyLimit(DOCUMENT_LIMIT)
  @ApiProblems({ ...CHANGING, 409: 'An edition has this key already.' })
  async create(
    @Body() asked: CreateEditionDto,
    @Query() _query: LanguageQuery,
    @Language() lang: Lang,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EditionAnswerView> {
    const key = await this.creator.create(asked, lang);
    void reply.header('location', `/api/editions/${key}`);
    return this.answer(key, lang, reply);
  }

  /** The edition as a document, its canonical text byte by byte: what can be kept in version control and brought in again. */
  @Get(':key')
  @ApiParam(KEY)
  @ApiOkResponse({ type: EditionDocumentView, headers: { ETag: { schema: { type: 'string' } } } })
  @ApiProblems(READING)
  async show(
    @Param('key') key: string,
    @Query() _query: LanguageQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { document, digest } = await this.shown.stored(key);
    void reply.header('etag', etagOf(digest)).header('content-type', 'application/json; charset=utf-8');
    return document;
  }

  /** Who did what with the edition, when and why; and what still hinders its publication. */
  @Get(':key/history')
  @ApiParam(KEY)
  @ApiProblems(READING)
  async history(
    @Param('key') key: string,
    @Query() _query: LanguageQuery,
    @Language() lang: Lang,
  ): Promise<EditionHistoryView> {
    return this.shown.history(key, lang);
  }

  /** What differs between two editions, field by field. */
  @Get(':key/diff/:other')
  @ApiParam(KEY)
  @ApiParam({ name: 'other', description: 'Key of the later edition', example: '2026-11' })
  @ApiProblems(READING)
  async diff(
    @Param('key') key: string,
    @Param('other') other: string,
    @Query() _query: LanguageQuery,
  ): Promise<EditionDiffView> {
    return this.shown.diff(key, other);
  }

  /** Puts a whole document in place of the draft that was read. */
  @Put(':key')
  @BodyLimit(DOCUMENT_LIMIT)
  @ApiParam(KEY)
  @ApiHeader(IF_MATCH)
  @ApiProblems(CHANGING)
  async replace(
    @Param('key') key: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() { document, ...author }: ReplaceEditionDto,
    @Query() _query: LanguageQuery,
    @Language() lang: Lang,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EditionAnswerView> {
    await this.changer.replace(key, digestsRead(ifMatch), document, author, lang);
    return this.answer(key, lang, reply);
  }

  /** Changes single fields of the draft that was read; all changes or none. */
  @Patch(':key')
  @BodyLimit(DOCUMENT_LIMIT)
  @ApiParam(KEY)
  @ApiHeader(IF_MATCH)
  @ApiProblems(CHANGING)
  async change(
    @Param('key') key: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() { changes, ...author }: ChangeEditionDto,
    @Query() _query: LanguageQuery,
    @Language() lang: Lang,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EditionAnswerView> {
    await this.changer.change(key, digestsRead(ifMatch), changes.map(fieldChange), author, lang);
    return this.answer(key, lang, reply);
  }

  /** Submits the draft for review: it does not change until it is returned. */
  @Post(':key/review')
  @HttpCode(HttpStatus.OK)
  @ApiParam(KEY)
  @ApiHeader(IF_MATCH)
  @ApiProblems(CHANGING)
  async submit(
    @Param('key') key: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() author: AuthorDto,
    @Query() _query: LanguageQuery,
    @Language() lang: Lang,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EditionAnswerView> {
    await this.changer.move(key, digestsRead(ifMatch), 'submit', author, lang);
    return this.answer(key, lang, reply);
  }

  /** Returns an edition in review to draft, so that it can be changed. */
  @Post(':key/return-to-draft')
  @HttpCode(HttpStatus.OK)
  @ApiParam(KEY)
  @ApiHeader(IF_MATCH)
  @ApiProblems(CHANGING)
  async return(
    @Param('key') key: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() author: AuthorDto,
    @Query() _query: LanguageQuery,
    @Language() lang: Lang,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EditionAnswerView> {
    await this.changer.move(key, digestsRead(ifMatch), 'return', author, lang);
    return this.answer(key, lang, reply);
  }

  /** Publishes an edition in review: it is in force from the time given, and never changes again. */
  @Post(':key/publish')
  @HttpCode(HttpStatus.OK)
  @ApiParam(KEY)
  @ApiHeader(IF_MATCH)
  @ApiProblems(CHANGING)
  async publish(
    @Param('key') key: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() asked: PublishEditionDto,
    @Query() _query: LanguageQuery,
    @Language() lang: Lang,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EditionAnswerView> {
    await this.publisher.publish(key, digestsRead(ifMatch), asked, lang);
    return this.answer(key, lang, reply);
  }

  /** Withdraws a published edition before it comes into force: it stays on record with who, when and why, and never holds. */
  @Post(':key/withdraw')
  @HttpCode(HttpStatus.OK)
  @ApiParam(KEY)
  @ApiHeader(IF_MATCH)
  @ApiProblems(CHANGING)
  async withdraw(
    @Param('key') key: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() author: AuthorDto,
    @Query() _query: LanguageQuery,
    @Language() lang: Lang,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EditionAnswerView> {
    await this.withdrawer.withdraw(key, digestsRead(ifMatch), author, lang);
    return this.answer(key, lang, reply);
  }

  private async answer(key: string, lang: Lang, reply: FastifyReply): Promise<EditionAnswerView> {
    const state = await this.shown.state(key, lang);
    void reply.header('etag', etagOf(state.digest));
    return state;
  }
}

function fieldChange({ path, value, add, remove }: FieldChangeDto): FieldChange {
  if (add !== undefined) return { path, add };
  return remove === true ? { path, remove } : { path, value };
}
