import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { together } from '#database';
import { recordLogEntry } from '../alarm-history/record-log-entry/record-log-entry.js';
import { lockSystem } from '../systems/lock-system.repository.js';
import { findUser } from '../systems/people-at-system.repository.js';
import type { ArmingDto } from './arming.dto.js';
import type { ArmingView } from './arming.view.js';
import { saveArming } from './arming.repository.js';
import { type ArmingCommand, decideArming } from './decide-arming.js';

/** The transaction that arming and disarming have in common. */
export async function changeArming(
  dataSource: DataSource,
  systemId: string,
  to: ArmingCommand['to'],
  { userName, method }: ArmingDto,
  now: Date,
): Promise<ArmingView> {
  return dataSource.transaction(async (transaction) => {
    const { system } = await lockSystem(transaction, systemId);
    const user = await findUser(transaction, system, userName);
    const { armed, entry } = decideArming(system, { to, user, method }, now);
    await together([saveArming(transaction, systemId, armed, now), recordLogEntry(transaction, entry, randomUUID())]);
    return { systemId, armed, at: now.toISOString() };
  });
}
