import { Inject, Injectable } from '@nestjs/common';
import { type PgPool, inTransaction } from '#database';
import type { Lang } from '#http';
import { INTAKE_POOL } from '../../database.module.js';
import { checkedAuthor } from '../author.js';
import { whyNot } from '../change-edition/change-edition.service.js';
import { inForceAlready } from '../edition-problems.js';
import {
  type Author,
  appendStep,
  findStoredEdition,
  takePublicationTurn,
  withdrawPublished,
} from '../edition.repository.js';

/** Takes back an edition that is published and does not hold yet: it stays on record, and never comes into force. */
@Injectable()
export class WithdrawEditionService {
  constructor(@Inject(INTAKE_POOL) private readonly pool: PgPool) {}

  async withdraw(key: string, read: readonly string[], asked: Author, lang: Lang): Promise<void> {
    const author = checkedAuthor(asked);
    await inTransaction(this.pool, async (transaction) => {
      await takePublicationTurn(transaction);
      const stored = await findStoredEdition(transaction, key);
      if (stored?.status !== 'published' || !read.includes(stored.digest))
        throw await whyNot(transaction, key, read, 'published', lang);
      if (!(await withdrawPublished(transaction, key, stored.digest))) throw inForceAlready();
      await appendStep(transaction, key, 'withdraw', author);
    });
  }
}
