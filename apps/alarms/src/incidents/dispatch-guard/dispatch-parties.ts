import type { Party } from '#disclosure';
import type { Contact, Customer, System, SystemUser } from '../../systems/system.js';
import { type Incident, alarmLog } from '../incident.js';
import type { DispatchParties } from './disclosures.js';

export interface AtTheIncident {
  incident: Incident;
  system: Pick<System, 'address'>;
  customer: Customer;
  contacts: readonly Contact[];
  /** Whoever set the alarm off by hand. */
  trigger?: SystemUser | undefined;
}

/**
 * Whom the guard is told about: the customer, every contact person, and a secondary user only if that user set the
 * alarm off. User names go with the person who bears them.
 */
export function dispatchParties({
  incident,
  system,
  customer,
  contacts,
  trigger,
}: AtTheIncident): Party<DispatchParties>[] {
  const log = alarmLog(incident);
  const byCustomer = trigger?.kind === 'customer' ? { userName: trigger.userName } : {};
  const parties: Party<DispatchParties>[] = [
    {
      kind: 'customer',
      subjectRef: customer.subjectRef,
      fields: {
        name: customer.name,
        'alarm-address': system.address,
        phone: customer.phone,
        'system-logs': [{ ...log, ...byCustomer }],
      },
    },
    ...contacts.map(({ subjectRef, name, mobile }): Party<DispatchParties> => ({
      kind: 'contact-person',
      subjectRef,
      fields: { 'contact-persons': { name, mobile } },
    })),
  ];
  if (trigger?.kind === 'secondary-user') {
    const { subjectRef, name, phone, userName } = trigger;
    parties.push({
      kind: 'secondary-user',
      subjectRef,
      fields: { name, phone, 'system-logs': [{ ...log, userName }] },
    });
  }
  return parties;
}
