import type { EntityManager } from 'typeorm';
import { lockSystem } from '../systems/lock-system.repository.js';
import type { Customer, System } from '../systems/system.js';
import { IncidentEntity } from './incident.entity.js';
import { noSuchIncident } from './incident-problems.js';
import type { Incident } from './incident.js';

/**
 * Locks the incident's system, then the incident, until the transaction ends. The incident is read after its lock is
 * held. Throws INCIDENTS.NO_SUCH_INCIDENT.
 */
export async function lockIncident(
  transaction: EntityManager,
  incidentId: string,
): Promise<{ incident: Incident; system: System; customer: Customer }> {
  const found = await transaction.findOneBy(IncidentEntity, { id: incidentId });
  if (found === null) throw noSuchIncident();
  const locked = await lockSystem(transaction, found.systemId);
  const incident = await transaction.findOneOrFail(IncidentEntity, {
    where: { id: incidentId },
    lock: { mode: 'pessimistic_write' },
  });
  return { incident, ...locked };
}

export async function saveIncident(
  transaction: EntityManager,
  incidentId: string,
  changes: Partial<Pick<IncidentEntity, 'contactsNotifiedAt' | 'guardDispatchedAt' | 'closedAt' | 'actionTaken'>>,
): Promise<void> {
  await transaction.update(IncidentEntity, { id: incidentId }, changes);
}
