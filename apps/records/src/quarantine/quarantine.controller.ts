import { Body, Controller, Get, HttpCode, HttpStatus, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { ApiProblems, Language, type Lang, LanguageQuery } from '#http';
import { ListQuarantinedService } from './list-quarantined/list-quarantined.service.js';
import { QuarantineQuery, ReleaseDto, ReplayByCodeDto, ReplayDto } from './quarantine.dto.js';
import { QuarantinePageView, QuarantinedRecordView, ReplayedView } from './quarantined.view.js';
import { ReleaseQuarantinedService } from './release-quarantined/release-quarantined.service.js';
import { ReplayQuarantinedService } from './replay-quarantined/replay-quarantined.service.js';

const ID = { name: 'id', description: 'Id of the record in quarantine', schema: { type: 'string', format: 'uuid' } };

const CHANGING = {
  400: 'A field is wrong or unknown.',
  404: 'The quarantine holds no such record.',
  409: 'The record waits no longer, or it cannot be opened.',
  503: 'The database is away.',
};

@ApiTags('quarantine')
@Controller('api/quarantine')
export class QuarantineController {
  constructor(
    @Inject(ListQuarantinedService) private readonly lister: ListQuarantinedService,
    @Inject(ReplayQuarantinedService) private readonly replayer: ReplayQuarantinedService,
    @Inject(ReleaseQuarantinedService) private readonly releaser: ReleaseQuarantinedService,
  ) {}

  /** Records that were not taken in, in the order in which they were set aside. Their bytes are never shown. */
  @Get()
  @ApiProblems({ 400: 'A query parameter is wrong or unknown.', 503: 'The database is away.' })
  async list(
    @Query() { code, source, state, after, limit }: QuarantineQuery,
    @Language() lang: Lang,
  ): Promise<QuarantinePageView> {
    return this.lister.list({ code, source, state, after }, limit, lang);
  }

  /** One of them, with every reason: code, place in the event and what was expected there. */
  @Get(':id')
  @ApiParam(ID)
  @ApiProblems({
    400: 'A query parameter is wrong or unknown.',
    404: 'The quarantine holds no such record.',
    503: 'The database is away.',
  })
  async show(
    @Param('id') id: string,
    @Query() _query: LanguageQuery,
    @Language() lang: Lang,
  ): Promise<QuarantinedRecordView> {
    return this.lister.show(id, lang);
  }

  /** Takes the waiting records of one code in, as today's register judges them: at most `limit`, go on with `next`. */
  @Post('replay')
  @HttpCode(HttpStatus.OK)
  @ApiProblems({ 400: 'A field is wrong or unknown.', 503: 'The database is away.' })
  async replayByCode(
    @Body() { code, source, after, limit }: ReplayByCodeDto,
    @Query() _query: LanguageQuery,
  ): Promise<ReplayedView> {
    return this.replayer.replayAll({ code, source, after }, limit);
  }

  /** Takes one record in, as today's register judges it. Refused again, it stays with the new reason. */
  @Post(':id/replay')
  @HttpCode(HttpStatus.OK)
  @ApiParam(ID)
  @ApiProblems(CHANGING)
  async replay(
    @Param('id') id: string,
    @Body() { force }: ReplayDto,
    @Query() _query: LanguageQuery,
    @Language() lang: Lang,
  ): Promise<QuarantinedRecordView> {
    await this.lister.show(id, lang);
    await this.replayer.replay(id, force);
    return this.lister.show(id, lang);
  }

  /** Somebody decides that the record is not to be taken in; it stays until its period ends. */
  @Post(':id/release')
  @HttpCode(HttpStatus.OK)
  @ApiParam(ID)
  @ApiProblems(CHANGING)
  async release(
    @Param('id') id: string,
    @Body() release: ReleaseDto,
    @Query() _query: LanguageQuery,
    @Language() lang: Lang,
  ): Promise<QuarantinedRecordView> {
    await this.lister.show(id, lang);
    await this.releaser.release(id, release);
    return this.lister.show(id, lang);
  }
}
