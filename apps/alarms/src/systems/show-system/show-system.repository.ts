import { type EntityManager, In } from 'typeorm';
import { ContactPersonEntity } from '../contact-person.entity.js';
import { CustomerEntity } from '../customer.entity.js';
import { DeviceEntity } from '../device.entity.js';
import { listNamings } from '../people-at-system.repository.js';
import { SecondaryUserEntity } from '../secondary-user.entity.js';
import { noSuchSystem } from '../system-problems.js';
import { SystemEntity } from '../system.entity.js';
import type { SystemView } from './system.view.js';

/** Throws SYSTEMS.NO_SUCH_SYSTEM. */
export async function readSystem(manager: EntityManager, systemId: string): Promise<SystemView> {
  const system = await manager.findOneBy(SystemEntity, { id: systemId });
  if (system === null) throw noSuchSystem();
  const customer = await manager.findOneByOrFail(CustomerEntity, { subjectRef: system.customerRef });
  const devices = await manager.find(DeviceEntity, { where: { systemId }, order: { serialNumber: 'ASC' } });
  const users = await manager.find(SecondaryUserEntity, { where: { systemId }, order: { userName: 'ASC' } });
  const namings = await listNamings(manager, systemId);
  const persons = await manager.findBy(ContactPersonEntity, { subjectRef: In(namings.map((n) => n.subjectRef)) });
  const told = new Set(persons.filter(({ toldAt }) => toldAt !== null).map(({ subjectRef }) => subjectRef));
  const { street, postalCode, city, armedChangedAt } = system;
  return {
    id: system.id,
    installedAt: system.installedAt.toISOString(),
    armed: system.armed,
    ...(armedChangedAt === null ? {} : { armedChangedAt: armedChangedAt.toISOString() }),
    customer: { subjectRef: customer.subjectRef, name: customer.name, userName: system.customerUserName },
    alarmAddress: { street, postalCode, city },
    devices: devices.map(({ serialNumber, kind }) => ({ serialNumber, kind })),
    secondaryUsers: users.map(({ subjectRef, name, userName }) => ({ subjectRef, name, userName })),
    contactPersons: namings.map(({ subjectRef, name, relation }) => ({
      subjectRef,
      name,
      relation,
      told: told.has(subjectRef),
    })),
  };
}
