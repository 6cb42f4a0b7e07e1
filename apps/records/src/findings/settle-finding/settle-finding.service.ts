import { Inject, Injectable } from '@nestjs/common';
import { type PgPool, inTransaction } from '#database';
import { READ_POOL } from '../../database.module.js';
import { checkedAuthor } from '../../editions/author.js';
import type { Author } from '../../editions/edition.repository.js';
import { endOfDay } from '../../editions/stockholm-day.js';
import type { FindingState } from '../finding.js';
import { noSuchFinding, noSuchStep, notInFuture } from '../finding-problems.js';
import { type NewStep, takeStep } from '../run-rules/run.repository.js';
import { lockFinding } from './settle-finding.repository.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Steps that a person takes with a finding. */
@Injectable()
export class SettleFindingService {
  constructor(@Inject(READ_POOL) private readonly pool: PgPool) {}

  async accept(id: string, author: Author, until: string, now = new Date()): Promise<void> {
    const last = endOfDay(until);
    if (Number.isNaN(last.getTime()) || last <= now) throw notInFuture();
    const end = new Date(last.getTime() + 1);
    await this.step(id, ['open'], {
      action: 'accept',
      state: 'accepted',
      at: now,
      until: end,
      ...checkedAuthor(author),
    });
  }

  async resolve(id: string, author: Author, now = new Date()): Promise<void> {
    await this.step(id, ['open', 'accepted'], {
      action: 'resolve',
      state: 'resolved',
      at: now,
      ...checkedAuthor(author),
    });
  }

  async reopen(id: string, author: Author, now = new Date()): Promise<void> {
    await this.step(id, ['accepted', 'resolved'], {
      action: 'reopen',
      state: 'open',
      at: now,
      ...checkedAuthor(author),
    });
  }

  private async step(
    id: string,
    from: readonly FindingState[],
    step: Omit<NewStep, 'finding' | 'times'>,
  ): Promise<void> {
    if (!UUID.test(id)) throw noSuchFinding();
    await inTransaction(this.pool, async (transaction) => {
      const finding = await lockFinding(transaction, id);
      if (finding === undefined) throw noSuchFinding();
      if (!from.includes(finding.state)) throw noSuchStep();
      await takeStep(transaction, { ...step, finding: id, times: finding.times });
    });
  }
}
