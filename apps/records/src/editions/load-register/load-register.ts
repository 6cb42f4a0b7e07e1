import { documentOf, documentText, editions, recipientSheets } from '#declared-register';
import type { Executor } from '#database';
import { appendStep, insertPublished } from '../edition.repository.js';
import { insertFirstSheet } from '../../recipient-sheets/recipient-sheet.repository.js';

/** Who the register says brought in what it began with. */
const INITIAL = { by: 'initial-register', reason: 'What the register began with' };

/**
 * Brings in what the register begins with: both editions and the recipients' sheets, as libs/declared-register has them.
 * What is there stays as it is, so that it can run at every start and by several replicas at once.
 */
export async function loadRegister(executor: Executor): Promise<void> {
  for (const edition of editions) {
    const { key, number, validFrom } = edition;
    const document = documentText(documentOf(edition));
    if (await insertPublished(executor, { key, number, validFrom, document }))
      await appendStep(executor, key, 'publish', INITIAL);
  }
  const beginning = editions[0]!.validFrom;
  for (const sheet of recipientSheets)
    await insertFirstSheet(executor, sheet.key, documentText(sheet), beginning, INITIAL);
}
