import { Inject, Injectable } from '@nestjs/common';
import { type EditionDocument, documentText, findHindrances } from '#declared-register';
import { type PgPool, inTransaction } from '#database';
import type { Lang } from '#http';
import { INTAKE_POOL } from '../../database.module.js';
import { checkedAuthor } from '../author.js';
import { whyNot } from '../change-edition/change-edition.service.js';
import { notComplete, wrongValidity } from '../edition-problems.js';
import {
  appendStep,
  findStoredEdition,
  listPublished,
  publishReviewed,
  takePublicationTurn,
} from '../edition.repository.js';
import type { PublishEditionDto } from '../editions.dto.js';
import { recordUnstated } from './record-unstated.js';
import { judgeValidity } from './judge-validity.js';

/** Adopts an edition: from then on nothing of it changes. */
@Injectable()
export class PublishEditionService {
  constructor(@Inject(INTAKE_POOL) private readonly pool: PgPool) {}

  async publish(
    key: string,
    read: readonly string[],
    asked: PublishEditionDto,
    lang: Lang,
    now = new Date(),
  ): Promise<void> {
    const author = checkedAuthor(asked);
    await inTransaction(this.pool, async (transaction) => {
      await takePublicationTurn(transaction);
      const stored = await findStoredEdition(transaction, key);
      if (stored?.status !== 'review' || !read.includes(stored.digest))
        throw await whyNot(transaction, key, read, 'review', lang);
      const document = JSON.parse(stored.document) as EditionDocument;
      const hindrances = findHindrances(document);
      if (hindrances.length > 0 && !document.recordsOldPolicy) throw notComplete(document, hindrances, lang);
      const published = (await listPublished(transaction)).map((one) => one.validFrom);
      const validity = judgeValidity(asked.validFrom ?? document.validFrom, published, document.recordsOldPolicy, now);
      if ('expected' in validity) throw wrongValidity(validity.expected, lang);
      const { validFrom } = validity;
      const final = documentText({ ...recordUnstated(document, hindrances), validFrom });
      await publishReviewed(transaction, key, stored.digest, { document: final, validFrom });
      await appendStep(transaction, key, 'publish', author);
    });
  }
}
