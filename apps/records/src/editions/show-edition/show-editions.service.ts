import { Inject, Injectable } from '@nestjs/common';
import { type EditionDocument, diffDocuments, findHindrances } from '#declared-register';
import { type PgPool, onPool } from '#database';
import type { Lang } from '#http';
import { READ_POOL } from '../../database.module.js';
import { hindranceViews, stateView, stepView } from '../describe-edition-state.js';
import { noSuchEdition } from '../edition-problems.js';
import { type StoredEdition, findStoredEdition, listEditions, listSteps } from '../edition.repository.js';
import type { EditionAnswerView, EditionDiffView, EditionHistoryView, EditionListView } from '../editions.view.js';

@Injectable()
export class ShowEditionsService {
  constructor(@Inject(READ_POOL) private readonly pool: PgPool) {}

  async list(lang: Lang): Promise<EditionListView> {
    const heads = await listEditions(onPool(this.pool));
    return { editions: heads.map((head) => stateView(head, heads, lang)) };
  }

  /** The edition with its document; drafts too. */
  async stored(key: string): Promise<StoredEdition> {
    return (await findStoredEdition(onPool(this.pool), key)) ?? noEdition();
  }

  async state(key: string, lang: Lang): Promise<EditionAnswerView> {
    const [edition, heads] = await Promise.all([this.stored(key), listEditions(onPool(this.pool))]);
    return { ...stateView(edition, heads, lang), hindrances: hindrancesOf(edition, lang) };
  }

  async history(key: string, lang: Lang): Promise<EditionHistoryView> {
    const [edition, steps] = await Promise.all([this.stored(key), listSteps(onPool(this.pool), key)]);
    return {
      key,
      hindrances: hindrancesOf(edition, lang),
      steps: steps.map((step) => stepView(step, lang)),
    };
  }

  async diff(from: string, to: string): Promise<EditionDiffView> {
    const [one, other] = await Promise.all([this.stored(from), this.stored(to)]);
    return { from, to, changes: diffDocuments(JSON.parse(one.document), JSON.parse(other.document)) };
  }
}

function hindrancesOf({ status, document }: StoredEdition, lang: Lang) {
  if (status === 'published' || status === 'withdrawn') return [];
  return hindranceViews(findHindrances(JSON.parse(document) as EditionDocument), lang);
}

function noEdition(): never {
  throw noSuchEdition();
}
