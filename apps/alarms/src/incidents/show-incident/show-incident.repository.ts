import type { EntityManager } from 'typeorm';
import { listDisclosures } from '#disclosure';
import { SystemEntity } from '../../systems/system.entity.js';
import { IncidentDisclosureEntity } from '../incident-disclosure.entity.js';
import { IncidentEntity } from '../incident.entity.js';
import { noSuchIncident } from '../incident-problems.js';
import type { IncidentDisclosureView } from './incident.view.js';

/** Throws INCIDENTS.NO_SUCH_INCIDENT. */
export async function readIncident(
  manager: EntityManager,
  incidentId: string,
): Promise<{ incident: IncidentEntity; customerRef: string; disclosures: IncidentDisclosureView[] }> {
  const incident = await manager.findOneBy(IncidentEntity, { id: incidentId });
  if (incident === null) throw noSuchIncident();
  const { customerRef } = await manager.findOneByOrFail(SystemEntity, { id: incident.systemId });
  return { incident, customerRef, disclosures: await readDisclosures(manager, incidentId) };
}

/** The incident knows what was asked for, the gate how it ended. */
async function readDisclosures(manager: EntityManager, incidentId: string): Promise<IncidentDisclosureView[]> {
  const asked = await manager.find(IncidentDisclosureEntity, {
    where: { incidentId },
    order: { openedAt: 'ASC', disclosureId: 'ASC' },
  });
  const ids = asked.map(({ disclosureId }) => disclosureId);
  const listed = new Map((await listDisclosures(manager, ids)).map((disclosure) => [disclosure.id, disclosure]));
  return asked.map(({ disclosureId: id, operation, recipient, withheldReason }) => {
    const sent = listed.get(id);
    if (withheldReason !== null || sent === undefined)
      return {
        id,
        operation,
        recipient,
        status: 'withheld',
        attempts: 0,
        ...(withheldReason === null ? {} : { reason: withheldReason }),
      };
    const { status, outcome, attempts } = sent;
    return { id, operation, recipient, status, ...(outcome === undefined ? {} : { outcome }), attempts };
  });
}
