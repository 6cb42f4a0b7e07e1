import { Inject, Injectable } from '@nestjs/common';
import { documentText, examineEdition } from '#declared-register';
import { type PgPool, inTransaction } from '#database';
import { type Lang, Problem } from '#http';
import { INTAKE_POOL } from '../../database.module.js';
import { checkedAuthor } from '../author.js';
import { invalidDocument, keyTaken } from '../edition-problems.js';
import { appendStep, insertDraft } from '../edition.repository.js';
import { EditionsService } from '../editions.service.js';
import type { CreateEditionDto } from '../editions.dto.js';
import { ShowEditionsService } from '../show-edition/show-editions.service.js';
import { adoptDraft } from './adopt-draft.js';

/** Begins a draft. */
@Injectable()
export class CreateEditionService {
  constructor(
    @Inject(INTAKE_POOL) private readonly pool: PgPool,
    @Inject(ShowEditionsService) private readonly shown: ShowEditionsService,
    @Inject(EditionsService) private readonly editions: EditionsService,
  ) {}

  /** Returns its key. */
  async create(asked: CreateEditionDto, lang: Lang, now = new Date()): Promise<string> {
    const author = checkedAuthor(asked);
    const value = await this.documentFor(asked, now);
    const examined = examineEdition(value);
    if (!('document' in examined))
      throw invalidDocument(value, examined.shortcomings, lang, asked.document ? '/document' : '');
    const { key } = examined.document;
    await inTransaction(this.pool, async (transaction) => {
      if (!(await insertDraft(transaction, key, documentText(examined.document)))) throw keyTaken();
      await appendStep(transaction, key, 'create', author);
    });
    return key;
  }

  private async documentFor({ document, draft, from, key }: CreateEditionDto, now: Date): Promise<unknown> {
    if (document !== undefined && draft === undefined && from === undefined)
      return key === undefined ? document : { ...document, key };
    if (document !== undefined || key === undefined || (draft === undefined && from === undefined)) throw oneOrigin();
    const origin = from ?? (await this.editions.inForce(now)).key;
    const base = JSON.parse((await this.shown.stored(origin)).document) as object;
    return {
      ...base,
      ...(draft === undefined ? {} : adoptDraft(draft)),
      key,
      validFrom: null,
      recordsOldPolicy: false,
    };
  }
}

function oneOrigin(): Problem {
  return new Problem('EDITION.ONE_ORIGIN', 400, {
    sv: 'Ange ett dokument, eller key med from eller draft (från npx trettio import). Ingenting har skapats.',
    en: 'Give a document, or key with from or draft (of npx trettio import). Nothing was created.',
  });
}
