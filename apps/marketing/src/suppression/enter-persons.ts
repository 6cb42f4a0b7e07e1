import type { Executor } from '#database';
import type { PersonDetails, PersonKind } from '../persons/person.js';
import { type EnteredPerson, savePersons } from '../persons/persons.repository.js';
import type { SuppressionMarks } from './suppression-marks.js';
import { findMarks, keepListAsItIs } from './suppression.repository.js';

/**
 * The only way for persons into this service. Whoever's number or address stands on the suppression list is entered as
 * somebody who has objected, so that no new list and no new role brings the marketing back.
 */
export async function enterPersons(
  transaction: Executor,
  marks: SuppressionMarks,
  persons: readonly (PersonDetails & { subjectRef: string; kind: PersonKind })[],
  now: Date,
): Promise<EnteredPerson[]> {
  const objections = await listObjections(transaction, marks, persons);
  const entered = persons.map((person, index) => ({ ...person, objectedAt: objections[index] ?? null }));
  await savePersons(transaction, entered, now);
  return entered;
}

/** Since when each of the persons is suppressed, in their order; null where one is not. Holds the list meanwhile. */
export async function listObjections(
  transaction: Executor,
  marks: SuppressionMarks,
  persons: readonly Pick<PersonDetails, 'phone' | 'email'>[],
): Promise<(Date | null)[]> {
  await keepListAsItIs(transaction);
  const marksOf = persons.map((person) => marks.of(person));
  const found = await findMarks(transaction, marksOf.flat());
  return marksOf.map(
    (own) => own.map(({ mark }) => found.get(mark)).find((markedAt) => markedAt !== undefined) ?? null,
  );
}
