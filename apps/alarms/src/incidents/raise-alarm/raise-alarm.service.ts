import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { appendToOutbox } from '#outbox';
import { recordLogEntry } from '../../alarm-history/record-log-entry/record-log-entry.js';
import { lockSystem } from '../../systems/lock-system.repository.js';
import { findUser } from '../../systems/people-at-system.repository.js';
import { decideRaising } from './decide-raising.js';
import { alarmRaised } from './events.js';
import type { RaiseAlarmDto } from './raise-alarm.dto.js';
import { insertIncident, listOpenKinds } from './raise-alarm.repository.js';
import type { RaisedAlarmView } from './raised-alarm.view.js';

@Injectable()
export class RaiseAlarmService {
  constructor(private readonly dataSource: DataSource) {}

  async raise(systemId: string, { kind, zone, triggeredBy }: RaiseAlarmDto, now: Date): Promise<RaisedAlarmView> {
    const operationId = randomUUID();
    return this.dataSource.transaction(async (transaction) => {
      const { system } = await lockSystem(transaction, systemId);
      const openKinds = await listOpenKinds(transaction, systemId);
      const { incident, entry } = decideRaising(
        { system, openKinds },
        {
          incidentId: randomUUID(),
          kind,
          zone,
          ...(triggeredBy == null ? {} : { triggeredBy: { user: await findUser(transaction, system, triggeredBy) } }),
        },
        now,
      );
      await insertIncident(transaction, incident);
      await appendToOutbox(transaction, alarmRaised(entry, operationId, now));
      await recordLogEntry(transaction, entry, operationId);
      return { id: incident.id, systemId, kind, raisedAt: now.toISOString() };
    });
  }
}
