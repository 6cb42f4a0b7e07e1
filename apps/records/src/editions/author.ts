import { detectPersonalData } from '#processing-event';
import type { Author } from './edition.repository.js';
import { looksPersonal } from './edition-problems.js';

/**
 * Who takes a step, and why; kept for good, so that neither may name a person.
 * @throws Problem 400
 */
export function checkedAuthor({ by, reason }: Author): Author {
  if ([by, reason].some((text) => detectPersonalData(text) !== undefined)) throw looksPersonal();
  return { by, reason };
}
