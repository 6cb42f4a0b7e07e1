import type { PersonKind } from '../persons/person.js';

export const CHANNELS = ['email', 'sms', 'phone', 'post'] as const;
export type CampaignChannel = (typeof CHANNELS)[number];

/** Of own products that are similar to what customers have bought. */
export interface Campaign {
  id: string;
  key: string;
  channel: CampaignChannel;
}

/** People of one kind who get the same offer, as the rules see them. */
export interface Segment {
  id: string;
  campaignId: string;
  channel: CampaignChannel;
  kind: PersonKind;
  queuedAt: Date | null;
  sentAt: Date | null;
}

export const SEND_STATES = ['added', 'queued', 'opened', 'withheld', 'left-out'] as const;
export type SendState = (typeof SEND_STATES)[number];

/** People of a segment at most; one request holds all of them. */
export const MAX_SEGMENT = 500;

/** People whose offers one transaction lets out. */
export const PAGE = 100;
