import { type Problem, conflict } from '#http';
import { noSuchPerson } from '../../persons/person-problems.js';

export interface Objectors {
  /** Whoever of those known is meant. */
  persons: readonly { objectedAt: Date | null }[];
  /** Marks of their numbers and addresses, and of those given. */
  marks: readonly string[];
  /** Which of them stand on the suppression list. */
  listed: ReadonlySet<string>;
}

/**
 * An objection needs no reason and no form (Art. 21(2)-(3)). Throws PERSONS.NO_SUCH_PERSON when there is neither a person
 * nor a number or address to keep, OBJECTIONS.IN_FORCE_ALREADY when there is nothing to add.
 */
export function decideObjection({ persons, marks, listed }: Objectors, now: Date): { objectedAt: Date } {
  if (persons.length === 0 && marks.length === 0) throw noSuchPerson();
  const newPerson = persons.some(({ objectedAt }) => objectedAt === null);
  if (!newPerson && marks.every((mark) => listed.has(mark))) throw inForceAlready();
  return { objectedAt: now };
}

function inForceAlready(): Problem {
  return conflict('OBJECTIONS.IN_FORCE_ALREADY', {
    sv: 'Invändningen gäller redan. Ingenting skickas till personen.',
    en: 'The objection is in force already. Nothing is sent to the person.',
  });
}
