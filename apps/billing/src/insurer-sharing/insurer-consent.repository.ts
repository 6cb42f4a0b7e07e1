import { type EntityManager, IsNull } from 'typeorm';
import { listDisclosures } from '#disclosure';
import { cameToNothing } from '../came-to-nothing.js';
import { InsurerConsentEntity } from './insurer-consent.entity.js';

/** The contract's consent in force; a sharing that came to nothing counts as not made. */
export async function findConsentInForce(
  transaction: EntityManager,
  contractId: string,
): Promise<InsurerConsentEntity | undefined> {
  const consent = await transaction.findOneBy(InsurerConsentEntity, { contractId, withdrawnAt: IsNull() });
  if (consent === null) return undefined;
  if (consent.shareDisclosureId === null) return consent;
  const [disclosure] = await listDisclosures(transaction, [consent.shareDisclosureId]);
  return cameToNothing(disclosure?.outcome) ? { ...consent, sharedAt: null } : consent;
}

export async function insertConsent(
  transaction: EntityManager,
  consent: Pick<InsurerConsentEntity, 'id' | 'contractId' | 'means' | 'wording' | 'givenAt'>,
): Promise<void> {
  await transaction.insert(InsurerConsentEntity, consent);
}

export async function saveConsent(
  transaction: EntityManager,
  consentId: string,
  changes: Partial<Pick<InsurerConsentEntity, 'withdrawnAt' | 'sharedAt' | 'shareDisclosureId'>>,
): Promise<void> {
  await transaction.update(InsurerConsentEntity, { id: consentId }, changes);
}
