import { randomUUID } from 'node:crypto';
import type { Answer, RunningService } from '#test-bed';
import type { SegmentStepView } from '../campaigns/segment.view.js';
import type { LeadStepView } from '../leads/lead-step.view.js';
import type { BoughtListView } from '../lists/buy-list/bought-list.view.js';
import { madeUpAddress, madeUpLead, madeUpPhone } from './made-up-people.js';

/** The answer's body, where the status is as it must be for the scene to go on. */
export function expecting<Body>(status: number, answer: Answer<Body>): Body {
  if (answer.status !== status) throw new Error(`answered ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

export async function registeredLead(marketing: RunningService, changes: object = {}): Promise<LeadStepView> {
  return expecting(201, await marketing.call<LeadStepView>('POST', '/api/leads', madeUpLead(changes)));
}

export async function createdCampaign(marketing: RunningService, channel: string): Promise<string> {
  const command = { key: `campaign-${randomUUID().replaceAll('-', '').slice(0, 20)}`, channel, optOut: 'Svara STOPP' };
  return expecting(201, await marketing.call<{ id: string }>('POST', '/api/campaigns', command)).id;
}

export async function addedSegment(
  marketing: RunningService,
  channel: string,
  persons: readonly { subjectRef: string; details?: object }[],
  kind = 'customer',
): Promise<string> {
  const path = `/api/campaigns/${await createdCampaign(marketing, channel)}/segments`;
  return expecting(201, await marketing.call<SegmentStepView>('POST', path, { kind, persons })).id;
}

export const nixCheck = (barred: string[] = []) => ({ checkedAt: new Date().toISOString(), barred });

export async function queuedSegment(
  marketing: RunningService,
  channel: string,
  persons: readonly { subjectRef: string; details?: object }[],
  kind = 'customer',
): Promise<string> {
  const id = await addedSegment(marketing, channel, persons, kind);
  const command = channel === 'phone' ? { nixCheck: nixCheck() } : {};
  expecting(200, await marketing.call<SegmentStepView>('POST', `/api/segments/${id}/queueing`, command));
  return id;
}

export function send(
  marketing: RunningService,
  segmentId: string,
): Promise<Answer<SegmentStepView & { code: string }>> {
  return marketing.call<SegmentStepView>('POST', `/api/segments/${segmentId}/sending`);
}

export async function boughtList(marketing: RunningService, persons?: object[]): Promise<BoughtListView> {
  const command = {
    source: 'list-supplier',
    reference: `L-${randomUUID().slice(0, 8)}`,
    persons: persons ?? [{ name: 'Pia Påhittad', phone: madeUpPhone(), address: madeUpAddress }],
  };
  return expecting(201, await marketing.call<BoughtListView>('POST', '/api/lists', command));
}
