import { CreateAlarms1795305600000 } from './migrations/1795305600000-create-alarms.js';
import { KnowShippedDevices1795399200000 } from './migrations/1795399200000-know-shipped-devices.js';
import { OutboxSentUntil1795405000000 } from './migrations/1795405000000-outbox-sent-until.js';
import { LogEntryEntity } from './alarm-history/log-entry.entity.js';
import { IncidentDisclosureEntity } from './incidents/incident-disclosure.entity.js';
import { IncidentEntity } from './incidents/incident.entity.js';
import { ContactPersonEntity } from './systems/contact-person.entity.js';
import { CustomerEntity } from './systems/customer.entity.js';
import { DeviceEntity } from './systems/device.entity.js';
import { NamingEntity } from './systems/naming.entity.js';
import { SecondaryUserEntity } from './systems/secondary-user.entity.js';
import { SystemEntity } from './systems/system.entity.js';

/** The service's own tables. */
export const SCHEMA = {
  entities: [
    LogEntryEntity,
    IncidentDisclosureEntity,
    IncidentEntity,
    ContactPersonEntity,
    CustomerEntity,
    DeviceEntity,
    NamingEntity,
    SecondaryUserEntity,
    SystemEntity,
  ],
  migrations: [CreateAlarms1795305600000, KnowShippedDevices1795399200000, OutboxSentUntil1795405000000],
};
