import type { Attestation } from './attestation.repository.js';
import { placeOf } from './known-cells.js';

/** Of each cell the attestation that counts longest, of those that nobody took back. */
export function latestAttestations(attestations: readonly Attestation[]): Attestation[] {
  const latest = new Map<string, Attestation>();
  for (const one of attestations.filter(({ withdrawnAt }) => withdrawnAt === null)) {
    const known = latest.get(placeOf(one));
    if (known === undefined || one.validUntil >= known.validUntil) latest.set(placeOf(one), one);
  }
  return [...latest.values()];
}
