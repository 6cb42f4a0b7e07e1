import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { DisclosureGate, type OpenedDisclosure } from '#disclosure';
import { lockContacts } from '../../systems/people-at-system.repository.js';
import { decideNotification } from '../decide-on-incident.js';
import { type StepContext, discloseInIncident } from '../disclose-in-incident.js';
import type { IncidentStepView } from '../incident-step.view.js';
import { alarmLog } from '../incident.js';
import { CONTACT_PERSON_NOTIFICATION, CUSTOMER_NOTIFICATION } from './disclosures.js';

@Injectable()
export class NotifyContactsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly gate: DisclosureGate,
  ) {}

  notify(incidentId: string, now: Date): Promise<IncidentStepView> {
    return discloseInIncident(
      this.dataSource,
      this.gate,
      incidentId,
      {
        operation: 'notify-contacts',
        event: 'contacts-notified',
        decide: decideNotification,
        open: (transaction, context) => this.open(transaction, context, now),
      },
      now,
    );
  }

  /** One message to the customer, one to each contact person. */
  private async open(
    transaction: EntityManager,
    { incident, system, customer, operationId }: StepContext,
    at: Date,
  ): Promise<OpenedDisclosure[]> {
    const contacts = await lockContacts(transaction, system.id);
    const alarm = { 'alarm-address': system.address, 'system-logs': [alarmLog(incident)] };
    const { subjectRef, phone } = customer;
    const opened = [
      await this.gate.open(transaction, CUSTOMER_NOTIFICATION, {
        operationId,
        at,
        parties: [{ kind: 'customer', subjectRef, fields: { phone, ...alarm } }],
      }),
    ];
    for (const contact of contacts) {
      const message = await this.gate.open(transaction, CONTACT_PERSON_NOTIFICATION, {
        operationId,
        at,
        parties: [
          {
            kind: 'contact-person',
            subjectRef: contact.subjectRef,
            fields: { 'contact-persons': { mobile: contact.mobile } },
          },
          { kind: 'customer', subjectRef, fields: alarm },
        ],
      });
      opened.push(message);
    }
    return opened;
  }
}
