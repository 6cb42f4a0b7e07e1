import type { Executor } from '#database';
import { findCoverageStart } from '../../coverage/coverage.query.js';
import type { EditionsService } from '../../editions/editions.service.js';
import { readingOf } from '../../editions/read-declared/reading.js';
import type { RecipientSheetsService } from '../../recipient-sheets/recipient-sheets.service.js';
import { recipientName } from '../../register/compare-recipients.js';
import { listSourceStates } from '../../sources/list-sources/source-coverage.query.js';
import { judgeSilence } from '../../sources/silence.js';
import type { Known } from '../rule.js';
import { listReviewsDue, listSeenShapes } from './seen-shapes.query.js';

/** Reads what the rules judge by: as much as there are shapes, editions and recipients, however many events there are. */
export async function readKnown(
  executor: Executor,
  { editions, sheets }: { editions: EditionsService; sheets: RecipientSheetsService },
  now: Date,
): Promise<Known> {
  const [published, directory, history] = await Promise.all([editions.published(), sheets.asOf(now), sheets.history()]);
  const states = await listSourceStates(executor);
  const sv = readingOf('sv', directory, published);
  const en = readingOf('en', directory, published);
  return {
    now,
    shapes: await listSeenShapes(executor),
    editions: published,
    directory,
    sheets: history,
    sources: states.map(({ source, minutes, lastEventAt }) => ({
      source,
      lastEventAt,
      silence: judgeSilence(minutes, now),
    })),
    coverageFrom: await findCoverageStart(executor),
    reviewsDue: await listReviewsDue(executor, now),
    words: (kind, key) => ({ sv: sv.label(kind, key), en: en.label(kind, key) }),
    recipientName: (key) => ({ sv: recipientName(key, sv), en: recipientName(key, en) }),
  };
}
