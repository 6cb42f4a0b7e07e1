import { type Edition, undeclaredTerms as findUndeclared } from '#declared-register';
import type { Reading } from '../editions/read-declared/reading.js';
import { TERM_KINDS, termLabel } from '../register/term-kinds.js';
import type { UndeclaredTermView } from './event.view.js';
import type { StoredEvent } from './show-event.query.js';

/** Terms of an event that the edition does not declare, in words. */
export function undeclaredTerms(
  stored: StoredEvent,
  edition: Edition | undefined,
  reading: Reading,
): UndeclaredTermView[] {
  return findUndeclared(stored, edition, reading.recipients.entities).map(([kind, term]) => ({
    kind,
    kindLabel: TERM_KINDS[kind][reading.lang],
    term,
    label: termLabel(kind, term, reading),
  }));
}
