import { Body, Controller, Get, HttpStatus, Inject, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ApiProblems, Language, type Lang, LanguageQuery } from '#http';
import { AddSourceDto } from './add-source/add-source.dto.js';
import { AddSourceService } from './add-source/add-source.service.js';
import { ListSourcesService } from './list-sources/list-sources.service.js';
import { SourcesView } from './list-sources/sources.view.js';

@ApiTags('sources')
@Controller('api/sources')
export class SourcesController {
  constructor(
    @Inject(ListSourcesService) private readonly lister: ListSourcesService,
    @Inject(AddSourceService) private readonly adder: AddSourceService,
  ) {}

  /** Every source with its topics, what is missing of it, and whether it has fallen silent. */
  @Get()
  @ApiProblems({ 400: 'A query parameter is wrong or unknown.', 503: 'The database is away.' })
  async list(@Query() _query: LanguageQuery, @Language() lang: Lang): Promise<SourcesView> {
    return { sources: await this.lister.list(lang) };
  }

  /** Lets a topic join: it is made where it is not there, and read by every replica within seconds. */
  @Post()
  @ApiCreatedResponse({ type: SourcesView, description: 'The topic has joined; the source as it is now.' })
  @ApiOkResponse({ type: SourcesView, description: 'The source owned the topic already.' })
  @ApiProblems({
    400: 'A field is wrong or unknown.',
    409: 'Another source owns the topic, or the source has another one.',
    503: 'The database or Kafka is away.',
  })
  async add(
    @Body() body: AddSourceDto,
    @Query() _query: LanguageQuery,
    @Language() lang: Lang,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SourcesView> {
    const added = await this.adder.add(body);
    void reply.status(added ? HttpStatus.CREATED : HttpStatus.OK);
    return { sources: (await this.lister.list(lang)).filter(({ source }) => source === body.source) };
  }
}
