import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DisclosureGate, type OpenedResponse } from '#disclosure';
import { appendToOutbox } from '#outbox';
import type { AlarmHistoryQueryDto } from './alarm-history.dto.js';
import { historyView, pageOf, secondaryUsersIn } from './alarm-history-page.js';
import { ALARM_HISTORY_SHOWN } from './disclosures.js';
import { historyConsulted } from './events.js';
import { readEntries } from './show-alarm-history.repository.js';

/** Entries in a page unless the reader asks for more or fewer. */
const PAGE = 50;

export interface HistoryAnswer {
  /** JSON of an AlarmHistoryView. */
  body: string;
  /** To be told how the answer ended. */
  close: OpenedResponse['close'];
}

@Injectable()
export class ShowAlarmHistoryService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly gate: DisclosureGate,
  ) {}

  /** Resolves once everything about the answer is on record; until then no byte of it may leave. */
  async show(customerRef: string, { before, limit = PAGE }: AlarmHistoryQueryDto, now: Date): Promise<HistoryAnswer> {
    const operationId = randomUUID();
    const page = await this.dataSource.transaction(async (transaction) => {
      const found = await readEntries(transaction, { customerRef, before, take: limit + 1 });
      await appendToOutbox(transaction, historyConsulted(customerRef, operationId, now));
      return pageOf(found, limit);
    });
    const parties = secondaryUsersIn(page.entries);
    if (parties.length === 0) return { body: JSON.stringify(historyView(page, false)), close: nothingToClose };
    const disclosure = await this.gate.openResponse(ALARM_HISTORY_SHOWN, { operationId, at: now, parties });
    return {
      body: JSON.stringify(historyView(page, disclosure.status === 'withheld')),
      close: (outcome, body) => disclosure.close(outcome, body),
    };
  }
}

function nothingToClose(): Promise<void> {
  return Promise.resolve();
}
