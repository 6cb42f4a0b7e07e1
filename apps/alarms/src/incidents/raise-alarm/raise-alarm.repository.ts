import { type EntityManager, IsNull } from 'typeorm';
import { IncidentEntity } from '../incident.entity.js';
import type { Incident, IncidentKind } from '../incident.js';

export async function listOpenKinds(transaction: EntityManager, systemId: string): Promise<IncidentKind[]> {
  const open = await transaction.findBy(IncidentEntity, { systemId, closedAt: IsNull() });
  return open.map(({ kind }) => kind);
}

export async function insertIncident(transaction: EntityManager, incident: Incident): Promise<void> {
  await transaction.insert(IncidentEntity, { ...incident, actionTaken: null });
}
