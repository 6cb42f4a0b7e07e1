import type { Executor } from '#database';
import { type Person, type PersonDetails, type PersonKind, asPosted } from './person.js';

type PersonRow = Omit<Person, 'address'> & {
  street: string | null;
  postalCode: string | null;
  city: string | null;
};

const COLUMNS = `subject_ref AS "subjectRef", kind, name, phone, email, street, postal_code AS "postalCode", city,
  objected_at AS "objectedAt", informed_at AS "informedAt"`;

/**
 * Locks persons until the transaction ends, everybody in the same order: of simultaneous requests the second sees what
 * the first did, and each person's events keep the order of commit. Whoever is not known is left out.
 */
export async function lockPersons(transaction: Executor, subjectRefs: readonly string[]): Promise<Person[]> {
  const rows = await transaction.query<PersonRow>(
    `SELECT ${COLUMNS} FROM person WHERE subject_ref = ANY ($1::uuid[]) ORDER BY subject_ref FOR UPDATE`,
    [subjectRefs],
  );
  return rows.map(personOf);
}

/** Numbers and addresses of whoever is meant; nobody is locked yet. */
export async function listReachedBy(
  transaction: Executor,
  { subjectRef, phone, email }: { subjectRef?: string | undefined; phone: string | null; email: string | null },
): Promise<Pick<Person, 'phone' | 'email'>[]> {
  return transaction.query<Pick<Person, 'phone' | 'email'>>(
    'SELECT phone, email FROM person WHERE subject_ref = $1::uuid OR phone = $2 OR email = $3',
    [subjectRef ?? null, phone, email],
  );
}

/** As {@link lockPersons}, whoever has the number or the address. */
export async function lockPersonsReachedBy(
  transaction: Executor,
  { subjectRef, phones, emails }: { subjectRef?: string | undefined; phones: string[]; emails: string[] },
): Promise<Person[]> {
  const rows = await transaction.query<PersonRow>(
    `SELECT ${COLUMNS} FROM person
     WHERE subject_ref = $1::uuid OR phone = ANY ($2::text[]) OR email = ANY ($3::text[])
     ORDER BY subject_ref
     FOR UPDATE`,
    [subjectRef ?? null, phones, emails],
  );
  return rows.map(personOf);
}

export interface EnteredPerson extends PersonDetails {
  subjectRef: string;
  kind: PersonKind;
  objectedAt: Date | null;
}

/**
 * Enters persons; of one who is known already the kind and what was told anew are taken over. An objection stands,
 * whatever is told later.
 */
export async function savePersons(transaction: Executor, persons: readonly EnteredPerson[], now: Date): Promise<void> {
  if (persons.length === 0) return;
  const rows = [...persons]
    .sort((a, b) => (a.subjectRef < b.subjectRef ? -1 : 1))
    .map(({ subjectRef, kind, name, phone, email, address, objectedAt }) => ({
      subject_ref: subjectRef,
      kind,
      name,
      phone,
      email: email?.toLowerCase(),
      ...(address === undefined ? {} : columnsOf(asPosted(address))),
      objected_at: objectedAt,
    }));
  await transaction.query(
    `INSERT INTO person (subject_ref, kind, name, phone, email, street, postal_code, city, known_at, objected_at)
     SELECT subject_ref, kind, name, phone, email, street, postal_code, city, $2, objected_at
     FROM jsonb_to_recordset($1::jsonb) AS given (subject_ref uuid, kind text, name text, phone text, email text,
       street text, postal_code text, city text, objected_at timestamptz)
     ON CONFLICT (subject_ref) DO UPDATE SET
       kind = excluded.kind,
       name = excluded.name,
       phone = coalesce(excluded.phone, person.phone),
       email = coalesce(excluded.email, person.email),
       street = coalesce(excluded.street, person.street),
       postal_code = coalesce(excluded.postal_code, person.postal_code),
       city = coalesce(excluded.city, person.city),
       objected_at = coalesce(person.objected_at, excluded.objected_at)`,
    [JSON.stringify(rows), now],
  );
}

export async function markInformed(transaction: Executor, subjectRefs: readonly string[], now: Date): Promise<void> {
  await transaction.query(
    'UPDATE person SET informed_at = $2 WHERE subject_ref = ANY ($1::uuid[]) AND informed_at IS NULL',
    [subjectRefs, now],
  );
}

/**
 * One at a time for each number or address, until the transaction ends: two requests that enter the same new person do
 * not both find nobody.
 */
export async function takeTurns(transaction: Executor, reachedBy: readonly string[]): Promise<void> {
  for (const text of [...new Set(reachedBy)].sort())
    await transaction.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [text]);
}

function columnsOf({ street, postalCode, city }: NonNullable<Person['address']>) {
  return { street, postal_code: postalCode, city };
}

function personOf({ street, postalCode, city, ...row }: PersonRow): Person {
  const address = street === null || postalCode === null || city === null ? null : { street, postalCode, city };
  return { ...row, address };
}
