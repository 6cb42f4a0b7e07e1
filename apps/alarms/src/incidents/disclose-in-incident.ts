import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import type { DisclosureGate, OpenedDisclosure } from '#disclosure';
import { recordLogEntry } from '../alarm-history/record-log-entry/record-log-entry.js';
import type { LogEvent } from '../alarm-history/log-entry.js';
import { askedDisclosureView } from '#emitting-service';
import type { Customer, System } from '../systems/system.js';
import type { IncidentDisclosureEntity } from './incident-disclosure.entity.js';
import { keepDisclosures } from './incident-disclosures.repository.js';
import { nothingLetOut } from './incident-problems.js';
import type { IncidentStepView } from './incident-step.view.js';
import type { Incident } from './incident.js';
import { lockIncident, saveIncident } from './lock-incident.repository.js';

export interface StepContext {
  incident: Incident;
  system: System;
  customer: Customer;
  operationId: string;
}

export interface IncidentStep {
  operation: IncidentDisclosureEntity['operation'];
  event: LogEvent;
  /** What the incident becomes; throws when the step cannot follow on its state. */
  decide(incident: Incident, now: Date): Parameters<typeof saveIncident>[2];
  /** Opens the disclosures that the step consists of. */
  open(transaction: EntityManager, context: StepContext): Promise<OpenedDisclosure[]>;
}

/**
 * A step in an incident that consists of disclosures: state, entry in the history and opened disclosures commit
 * together. When the gate withholds every one of them only that is kept, and INCIDENTS.NOTHING_LET_OUT is thrown.
 */
export async function discloseInIncident(
  dataSource: DataSource,
  gate: DisclosureGate,
  incidentId: string,
  step: IncidentStep,
  now: Date,
): Promise<IncidentStepView> {
  const operationId = randomUUID();
  const disclosures = await dataSource.transaction(async (transaction) => {
    const { incident, system, customer } = await lockIncident(transaction, incidentId);
    const changes = step.decide(incident, now);
    const opened = await step.open(transaction, { incident, system, customer, operationId });
    await keepDisclosures(transaction, incidentId, step.operation, opened, now);
    if (opened.every(({ status }) => status === 'withheld')) return opened;
    await saveIncident(transaction, incidentId, changes);
    const { id, kind, zone } = incident;
    await recordLogEntry(
      transaction,
      {
        systemId: system.id,
        customerRef: system.customerRef,
        at: now,
        event: step.event,
        incident: { id, kind, zone },
      },
      operationId,
    );
    return opened;
  });
  gate.wake();
  if (disclosures.every(({ status }) => status === 'withheld')) throw nothingLetOut();
  return { incidentId, operationId, disclosures: disclosures.map(askedDisclosureView) };
}
