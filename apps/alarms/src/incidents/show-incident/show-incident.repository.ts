import type { EntityManager } from 'typeorm';
import { type DisclosureStateView, disclosureStates } from '#emitting-service';
import { SystemEntity } from '../../systems/system.entity.js';
import { IncidentDisclosureEntity } from '../incident-disclosure.entity.js';
import { IncidentEntity } from '../incident.entity.js';
import { noSuchIncident } from '../incident-problems.js';

/** Throws INCIDENTS.NO_SUCH_INCIDENT. */
export async function readIncident(
  manager: EntityManager,
  incidentId: string,
): Promise<{ incident: IncidentEntity; customerRef: string; disclosures: DisclosureStateView[] }> {
  const incident = await manager.findOneBy(IncidentEntity, { id: incidentId });
  if (incident === null) throw noSuchIncident();
  const { customerRef } = await manager.findOneByOrFail(SystemEntity, { id: incident.systemId });
  return { incident, customerRef, disclosures: await readDisclosures(manager, incidentId) };
}

async function readDisclosures(manager: EntityManager, incidentId: string): Promise<DisclosureStateView[]> {
  const asked = await manager.find(IncidentDisclosureEntity, {
    where: { incidentId },
    order: { openedAt: 'ASC', disclosureId: 'ASC' },
  });
  return disclosureStates(manager, asked);
}
