import type { EntityManager } from 'typeorm';
import { DeviceEntity } from '../device.entity.js';
import { SecondaryUserEntity } from '../secondary-user.entity.js';
import { SystemEntity } from '../system.entity.js';
import type { Installation } from './decide-installation.js';

/** A customer who installs a second system is the same person: the newest name, number and address hold. */
export async function insertInstallation(transaction: EntityManager, installation: Installation): Promise<void> {
  const { systemId, installedAt, customer, address, devices, secondaryUsers } = installation;
  await transaction.query(
    `INSERT INTO customer (subject_ref, name, phone, email, created_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (subject_ref) DO UPDATE SET name = $2, phone = $3, email = $4`,
    [customer.subjectRef, customer.name, customer.phone, customer.email, installedAt],
  );
  await transaction.insert(SystemEntity, {
    id: systemId,
    customerRef: customer.subjectRef,
    customerUserName: customer.userName,
    ...address,
    armed: false,
    armedChangedAt: null,
    installedAt,
  });
  await transaction.insert(
    DeviceEntity,
    devices.map(({ serialNumber, kind }) => ({ systemId, serialNumber, kind })),
  );
  if (secondaryUsers.length === 0) return;
  await transaction.insert(
    SecondaryUserEntity,
    secondaryUsers.map(({ subjectRef, userName, name, phone }) => ({ systemId, subjectRef, userName, name, phone })),
  );
}
