import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { DisclosureStateView } from '#emitting-service';
import { appendToOutbox } from '#outbox';
import type { IncidentEntity } from '../incident.entity.js';
import { incidentShown } from './events.js';
import type { IncidentView } from './incident.view.js';
import { readIncident } from './show-incident.repository.js';

@Injectable()
export class ShowIncidentService {
  constructor(private readonly dataSource: DataSource) {}

  async show(incidentId: string, now: Date): Promise<IncidentView> {
    return this.dataSource.transaction(async (transaction) => {
      const { incident, customerRef, disclosures } = await readIncident(transaction, incidentId);
      await appendToOutbox(transaction, incidentShown(customerRef, randomUUID(), now));
      return incidentView(incident, disclosures);
    });
  }
}

function incidentView(incident: IncidentEntity, disclosures: DisclosureStateView[]): IncidentView {
  const { id, systemId, kind, zone, raisedAt, contactsNotifiedAt, guardDispatchedAt, closedAt, actionTaken } = incident;
  return {
    id,
    systemId,
    kind,
    zone,
    status: closedAt === null ? 'open' : 'closed',
    raisedAt: raisedAt.toISOString(),
    ...(contactsNotifiedAt === null ? {} : { contactsNotifiedAt: contactsNotifiedAt.toISOString() }),
    ...(guardDispatchedAt === null ? {} : { guardDispatchedAt: guardDispatchedAt.toISOString() }),
    ...(closedAt === null ? {} : { closedAt: closedAt.toISOString() }),
    ...(actionTaken === null ? {} : { actionTaken }),
    disclosures,
  };
}
