import type { EntityManager } from 'typeorm';
import { SystemEntity } from '../systems/system.entity.js';

export async function saveArming(
  transaction: EntityManager,
  systemId: string,
  armed: boolean,
  now: Date,
): Promise<void> {
  await transaction.update(SystemEntity, { id: systemId }, { armed, armedChangedAt: now });
}
