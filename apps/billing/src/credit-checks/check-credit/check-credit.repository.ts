import type { EntityManager } from 'typeorm';
import { listDisclosures } from '#disclosure';
import { CreditCheckEntity } from '../credit-check.entity.js';
import type { CreditCheck } from '../credit-check.js';

/** The person's newest check, with how its request ended. */
export async function findLastCheck(transaction: EntityManager, customerRef: string): Promise<CreditCheck | undefined> {
  const [last] = await transaction.find(CreditCheckEntity, {
    where: { customerRef },
    order: { requestedAt: 'DESC' },
    take: 1,
  });
  if (last === undefined) return undefined;
  const [disclosure] = await listDisclosures(transaction, [last.disclosureId]);
  const { requestedAt, reportedAt, copyAnnouncedAt } = last;
  return { requestedAt, reportedAt, copyAnnouncedAt, outcome: disclosure?.outcome };
}

export async function insertCheck(
  transaction: EntityManager,
  check: Pick<CreditCheckEntity, 'id' | 'contractId' | 'customerRef' | 'requestedAt' | 'disclosureId'>,
): Promise<void> {
  await transaction.insert(CreditCheckEntity, check);
}
