import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { recordLogEntry } from '../../alarm-history/record-log-entry/record-log-entry.js';
import { decideClosing } from '../decide-on-incident.js';
import type { ActionTaken } from '../incident.js';
import { lockIncident, saveIncident } from '../lock-incident.repository.js';
import type { ClosedIncidentView } from './closed-incident.view.js';

@Injectable()
export class CloseIncidentService {
  constructor(private readonly dataSource: DataSource) {}

  async close(incidentId: string, actionTaken: ActionTaken, now: Date): Promise<ClosedIncidentView> {
    return this.dataSource.transaction(async (transaction) => {
      const { incident, system } = await lockIncident(transaction, incidentId);
      await saveIncident(transaction, incidentId, decideClosing(incident, actionTaken, now));
      const { kind, zone } = incident;
      const entry = {
        systemId: system.id,
        customerRef: system.customerRef,
        at: now,
        event: 'incident-closed',
        incident: { id: incidentId, kind, zone },
        actionTaken,
      } as const;
      await recordLogEntry(transaction, entry, randomUUID());
      return { id: incidentId, closedAt: now.toISOString(), actionTaken };
    });
  }
}
