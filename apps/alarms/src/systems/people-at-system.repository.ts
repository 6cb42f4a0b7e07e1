import { type EntityManager, IsNull } from 'typeorm';
import { ContactPersonEntity } from './contact-person.entity.js';
import { CustomerEntity } from './customer.entity.js';
import { NamingEntity } from './naming.entity.js';
import { SecondaryUserEntity } from './secondary-user.entity.js';
import type { Contact, System, SystemUser } from './system.js';

/** The customer or secondary user behind a user name of this system; undefined when nobody has it. */
export async function findUser(
  manager: EntityManager,
  system: System,
  userName: string,
): Promise<SystemUser | undefined> {
  if (userName === system.customerUserName) {
    const { subjectRef, name, phone } = await manager.findOneByOrFail(CustomerEntity, {
      subjectRef: system.customerRef,
    });
    return { kind: 'customer', subjectRef, userName, name, phone };
  }
  const user = await manager.findOneBy(SecondaryUserEntity, { systemId: system.id, userName });
  return user === null
    ? undefined
    : { kind: 'secondary-user', subjectRef: user.subjectRef, userName, name: user.name, phone: user.phone };
}

/** Namings in force, in the order in which the customer made them. */
export async function listNamings(manager: EntityManager, systemId: string): Promise<NamingEntity[]> {
  return manager.find(NamingEntity, {
    where: { systemId, removedAt: IsNull() },
    order: { namedAt: 'ASC', id: 'ASC' },
  });
}

/** Contact persons in force; their rows stay locked, so that each person's events keep the order of commit. */
export async function lockContacts(transaction: EntityManager, systemId: string): Promise<Contact[]> {
  const namings = await listNamings(transaction, systemId);
  const persons = await lockPersons(
    transaction,
    namings.map(({ subjectRef }) => subjectRef),
  );
  return namings.flatMap(({ subjectRef, name }) => {
    const mobile = persons.get(subjectRef)?.mobile;
    return mobile === undefined ? [] : [{ subjectRef, name, mobile }];
  });
}

/** Everyone who locks contact persons does so in the order of their mobile numbers: no deadlock. */
async function lockPersons(
  transaction: EntityManager,
  subjectRefs: string[],
): Promise<Map<string, ContactPersonEntity>> {
  if (subjectRefs.length === 0) return new Map();
  const persons = await transaction
    .createQueryBuilder(ContactPersonEntity, 'person')
    .where('person.subjectRef IN (:...subjectRefs)', { subjectRefs })
    .orderBy('person.mobile')
    .setLock('pessimistic_write')
    .getMany();
  return new Map(persons.map((person) => [person.subjectRef, person]));
}
