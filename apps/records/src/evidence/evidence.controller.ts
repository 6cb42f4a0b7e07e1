import { Body, Controller, Get, HttpCode, HttpStatus, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { ApiProblems, Language, type Lang, LanguageQuery } from '#http';
import { AuthorDto } from '../editions/editions.dto.js';
import { AttestDto, EvidenceQuery } from './evidence.dto.js';
import { EvidenceService } from './evidence.service.js';
import { AttestationsView, EvidenceView } from './evidence.view.js';

@ApiTags('register')
@ApiProblems({ 400: 'A field or parameter is wrong or unknown, or names a person.', 503: 'The database is away.' })
@Controller('api')
export class EvidenceController {
  constructor(@Inject(EvidenceService) private readonly service: EvidenceService) {}

  /**
   * What speaks for each cell of the register, activity by category by recipient: observed, attested, declared only, or not observable
   * with the reason and the control that stands in; with sums, since when anything can have been seen, and what never can be.
   */
  @Get('evidence')
  @ApiProblems({ 404: 'No edition is in force.' })
  async show(@Query() { lang: _, ...asked }: EvidenceQuery, @Language() lang: Lang): Promise<EvidenceView> {
    return this.service.show(asked, lang);
  }

  /** Everything that was ever vouched for, withdrawn and lapsed attestations among it. */
  @Get('attestations')
  async attestations(@Query() _query: LanguageQuery, @Language() lang: Lang): Promise<AttestationsView> {
    return { attestations: await this.service.attestations(lang) };
  }

  /** Keeps that somebody vouches for a cell that is declared, until when, and where it can be read. */
  @Post('attestations')
  @HttpCode(HttpStatus.OK)
  @ApiProblems({ 404: 'The edition in force declares no such cell.' })
  async attest(
    @Body() asked: AttestDto,
    @Query() _query: LanguageQuery,
    @Language() lang: Lang,
  ): Promise<AttestationsView> {
    await this.service.attest(asked);
    return { attestations: await this.service.attestations(lang) };
  }

  /** Takes an attestation back: by a row of its own, the other stays as it was. */
  @Post('attestations/:id/withdraw')
  @HttpCode(HttpStatus.OK)
  @ApiParam({ name: 'id', description: 'Number of the attestation', example: '1' })
  @ApiProblems({ 404: 'There is no such attestation, or it was withdrawn already.' })
  async withdraw(
    @Param('id') id: string,
    @Body() author: AuthorDto,
    @Query() _query: LanguageQuery,
    @Language() lang: Lang,
  ): Promise<AttestationsView> {
    await this.service.withdraw(id, author);
    return { attestations: await this.service.attestations(lang) };
  }
}
