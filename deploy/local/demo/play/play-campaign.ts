import type { CampaignPlan } from '../plan-day/plan-marketing.ts';
import type { MarketingClient, PersonKind } from './marketing-client.ts';

/** Who gets a campaign beside customers: known by the pseudonyms that the marketing service made. */
export interface Others {
  leads: readonly string[];
  prospects: readonly string[];
}

/** A campaign from its making to the last page sent; `betweenQueueAndSend` changes minds meanwhile. */
export async function playCampaign(
  marketing: MarketingClient,
  plan: CampaignPlan,
  others: Others,
  betweenQueueAndSend: () => Promise<void>,
): Promise<void> {
  const { id } = await marketing.createCampaign(plan);
  const segments = [await marketing.addSegment(id, 'customer', plan.customers)];
  const more = moreOf(plan, others);
  if (more !== undefined && more.refs.length > 0) {
    const persons = more.refs.map((subjectRef) => ({ subjectRef }));
    segments.push(await marketing.addSegment(id, more.kind, persons));
  }
  const nixCheck =
    plan.channel === 'phone'
      ? { checkedAt: new Date(Date.now() - 60_000).toISOString(), barred: plan.barred }
      : undefined;
  for (const segment of segments) await marketing.queue(segment.id, nixCheck);
  for (const objector of plan.objectors) await marketing.object(objector, plan.channel);
  await betweenQueueAndSend();
  for (const segment of segments) {
    while ((await marketing.send(segment.id)) > 0);
  }
}

function moreOf(
  { alsoTo }: CampaignPlan,
  { leads, prospects }: Others,
): { kind: PersonKind; refs: readonly string[] } | undefined {
  if (alsoTo === undefined) return undefined;
  return alsoTo === 'leads' ? { kind: 'lead', refs: leads } : { kind: 'prospect', refs: prospects };
}
