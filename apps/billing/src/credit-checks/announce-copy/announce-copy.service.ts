import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { appendToOutbox } from '#outbox';
import type { CopyChannel } from '../credit-check.js';
import { copyAnnounced } from '../credit-check-events.js';
import { decideCopy } from '../decide-on-credit-check.js';
import { lockCreditCheck, saveCreditCheck } from '../lock-credit-check.repository.js';
import type { AnnouncedCopyView } from './announced-copy.view.js';

@Injectable()
export class AnnounceCopyService {
  constructor(private readonly dataSource: DataSource) {}

  async announce(checkId: string, channel: CopyChannel, now: Date): Promise<AnnouncedCopyView> {
    return this.dataSource.transaction(async (transaction) => {
      const check = await lockCreditCheck(transaction, checkId);
      await saveCreditCheck(transaction, checkId, decideCopy(check, channel, now));
      const { customerRef } = check;
      await appendToOutbox(transaction, [copyAnnounced({ customerRef, operationId: randomUUID(), at: now })]);
      return { id: checkId, channel, announcedAt: now.toISOString() };
    });
  }
}
