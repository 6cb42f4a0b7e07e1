import type { EntityManager } from 'typeorm';
import type { DisclosureGate, RecalledDisclosure } from '#disclosure';
import { type EndedSend, listQueuedOffers, saveSends } from '../campaigns/campaigns.repository.js';
import { needsConsentFor } from '../campaigns/decide-send.js';
import { withholdOffer } from '../campaigns/offer.js';
import { type RestsOn, listOpenRevocable } from './revocable-disclosures.repository.js';

export interface Stopped {
  /** Offers that waited in a segment's queue: withheld. */
  withheld: number;
  /** Disclosures that were opened and still open: taken back. */
  recalled: RecalledDisclosure[];
}

/**
 * Stops what is on its way to these persons, who are locked: offers in a queue become withheld disclosures, opened
 * disclosures are recalled. After the commit `gate.ended` waits for what was under way.
 */
export async function stopMarketing(
  transaction: EntityManager,
  gate: DisclosureGate,
  subjectRefs: readonly string[],
  why: { reason: 'objection' | 'no-consent'; restsOn: readonly RestsOn[] },
  occasion: { operationId: string; at: Date },
): Promise<Stopped> {
  const queued = (await listQueuedOffers(transaction, subjectRefs)).filter(
    ({ channel, kind }) =>
      why.reason === 'objection' || (why.restsOn.includes('marketing-email-sms') && needsConsentFor(channel, kind)),
  );
  const sends: EndedSend[] = [];
  for (const { segmentId, channel, ...person } of queued) {
    const { id } = await withholdOffer(transaction, gate, channel, person, occasion, why.reason);
    const { subjectRef } = person;
    sends.push({ segmentId, subjectRef, state: 'withheld', reason: why.reason, disclosureId: id });
  }
  await saveSends(transaction, sends);
  const open = await listOpenRevocable(transaction, subjectRefs, why.restsOn);
  return { withheld: sends.length, recalled: await gate.recall(transaction, open, occasion.at) };
}
