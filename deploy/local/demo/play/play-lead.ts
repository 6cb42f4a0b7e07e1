import { LEADS } from '../plan-day/made-up-people.ts';
import type { MarketingClient } from './marketing-client.ts';

/** From asking for a quote to the answer to it. The person's pseudonym; undefined where nothing came of it. */
export async function playLead(
  marketing: MarketingClient,
  index: number,
  outcome: 'won' | 'lost',
): Promise<string | undefined> {
  const person = LEADS[index];
  if (person === undefined) throw new RangeError(`there is no lead ${index}`);
  const subjectRef = await marketing.registerLead(person);
  if (subjectRef === undefined) return undefined;
  const quoted = await marketing.requestQuote(subjectRef);
  await marketing.closeLead(subjectRef, quoted ? outcome : 'lost');
  return outcome === 'won' && !quoted ? undefined : subjectRef;
}
