import { type EntityManager, In, LessThan } from 'typeorm';
import { type Problem, notFound } from '#http';
import { CustomerEntity } from '../../systems/customer.entity.js';
import { SecondaryUserEntity } from '../../systems/secondary-user.entity.js';
import { LogEntryEntity } from '../log-entry.entity.js';
import type { HistoryEntry } from './alarm-history-page.js';

/** The newest `take` entries of a customer's systems, older than `before`. Throws ALARM_HISTORY.NO_SUCH_CUSTOMER. */
export async function readEntries(
  manager: EntityManager,
  { customerRef, before, take }: { customerRef: string; before?: string | undefined; take: number },
): Promise<HistoryEntry[]> {
  const customer = await manager.findOneBy(CustomerEntity, { subjectRef: customerRef });
  if (customer === null) throw noSuchCustomer();
  const entries = await manager.find(LogEntryEntity, {
    where: { customerRef, ...(before === undefined ? {} : { id: LessThan(before) }) },
    order: { id: 'DESC' },
    take,
  });
  const nameOf = await readUserNames(manager, entries);
  return entries.map((entry) => ({
    ...entry,
    actorName: entry.actorKind === 'customer' ? customer.name : nameOf(entry),
  }));
}

async function readUserNames(
  manager: EntityManager,
  entries: readonly LogEntryEntity[],
): Promise<(entry: LogEntryEntity) => string | null> {
  const systemIds = [...new Set(entries.map(({ systemId }) => systemId))];
  const users = await manager.findBy(SecondaryUserEntity, { systemId: In(systemIds) });
  const names = new Map(users.map(({ systemId, userName, name }) => [`${systemId} ${userName}`, name]));
  return ({ systemId, userName }) => names.get(`${systemId} ${userName}`) ?? null;
}

function noSuchCustomer(): Problem {
  return notFound('ALARM_HISTORY.NO_SUCH_CUSTOMER', {
    sv: 'Ingen kund med den subjectRef har något larm här.',
    en: 'No customer with that subjectRef has an alarm here.',
  });
}
