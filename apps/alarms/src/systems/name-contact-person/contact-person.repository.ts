import { type EntityManager, In } from 'typeorm';
import { uuid7 } from '#processing-event';
import { ContactPersonEntity } from '../contact-person.entity.js';
import { NamingEntity } from '../naming.entity.js';
import type { KnownPerson, Naming } from './decide-naming.js';

/**
 * Makes the persons known unless their number or pseudonym is, and locks those with the numbers given, in the order of
 * the numbers. Two requests that name the same new person end up with one.
 */
export async function knowPersons(
  transaction: EntityManager,
  persons: readonly { subjectRef: string; mobile: string }[],
): Promise<KnownPerson[]> {
  if (persons.length === 0) return [];
  const ordered = [...persons].sort((a, b) => (a.mobile < b.mobile ? -1 : 1));
  await transaction.query(
    `INSERT INTO contact_person (subject_ref, mobile)
     SELECT subject_ref, mobile FROM unnest($1::uuid[], $2::text[]) AS given (subject_ref, mobile)
     ON CONFLICT DO NOTHING`,
    [ordered.map(({ subjectRef }) => subjectRef), ordered.map(({ mobile }) => mobile)],
  );
  return transaction
    .createQueryBuilder(ContactPersonEntity, 'person')
    .where('person.mobile IN (:...mobiles)', { mobiles: ordered.map(({ mobile }) => mobile) })
    .orderBy('person.mobile')
    .setLock('pessimistic_write')
    .getMany();
}

export async function insertNamings(
  transaction: EntityManager,
  systemId: string,
  namings: readonly Naming[],
  now: Date,
): Promise<void> {
  if (namings.length === 0) return;
  // Those named together have one time; sorted ids keep the customer's order, in which they are to be reached.
  const ids = namings.map(() => uuid7(now)).sort();
  await transaction.insert(
    NamingEntity,
    namings.map(({ subjectRef, name, email, relation }, index) => ({
      id: ids[index]!,
      systemId,
      subjectRef,
      name,
      email,
      relation,
      namedAt: now,
      removedAt: null,
    })),
  );
}

export async function markTold(transaction: EntityManager, subjectRefs: readonly string[], now: Date): Promise<void> {
  if (subjectRefs.length === 0) return;
  await transaction.update(ContactPersonEntity, { subjectRef: In([...subjectRefs]) }, { toldAt: now });
}
