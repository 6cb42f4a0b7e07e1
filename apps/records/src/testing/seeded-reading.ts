import { editions, recipientSheets } from '#declared-register';
import type { Lang } from '#http';
import { type Reading, readingOf } from '../editions/read-declared/reading.js';
import { RecipientDirectory } from '../recipient-sheets/recipient-directory.js';

const directory = new RecipientDirectory(recipientSheets);

/** How answers read over what a register begins with. */
export function seededReading(lang: Lang): Reading {
  return readingOf(lang, directory, editions);
}
