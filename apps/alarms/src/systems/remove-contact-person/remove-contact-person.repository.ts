import { type EntityManager, IsNull } from 'typeorm';
import { ContactPersonEntity } from '../contact-person.entity.js';
import { NamingEntity } from '../naming.entity.js';

/** True when the person was a contact person in force at the system; the person's row is then locked. */
export async function endNaming(
  transaction: EntityManager,
  { systemId, subjectRef }: { systemId: string; subjectRef: string },
  now: Date,
): Promise<boolean> {
  await transaction.findOne(ContactPersonEntity, { where: { subjectRef }, lock: { mode: 'pessimistic_write' } });
  const { affected } = await transaction.update(
    NamingEntity,
    { systemId, subjectRef, removedAt: IsNull() },
    { removedAt: now },
  );
  return affected === 1;
}
