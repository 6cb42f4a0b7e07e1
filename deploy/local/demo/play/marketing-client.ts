import type { Customer } from '../plan-day/made-up-people.ts';
import type { CallPlan, CampaignPlan, MarketingPlan, ReferralPlan } from '../plan-day/plan-marketing.ts';
import { ServiceClient } from './call-service.ts';

const WITHHELD = ['MARKETING.NOTHING_LET_OUT'];
const NOTICE_EDITION = '2018-05';

export type PersonKind = 'customer' | 'lead' | 'prospect';

/** The marketing service. */
export class MarketingClient extends ServiceClient {
  /** The person's pseudonym; undefined while an earlier day's lead is open. */
  async registerLead(person: Pick<Customer, 'name' | 'phone' | 'email' | 'address'>): Promise<string | undefined> {
    const { name, phone, email, address } = person;
    const lead = { name, phone, email, address, noticeEdition: NOTICE_EDITION };
    const registered = await this.postUnless<{ subjectRef: string }>(['LEADS.OPEN_ALREADY'], '/api/leads', 201, lead);
    return registered?.subjectRef;
  }

  /** False where the gate let nothing out. */
  async requestQuote(subjectRef: string): Promise<boolean> {
    return (await this.postUnless(WITHHELD, `/api/leads/${subjectRef}/quotes`, 202)) !== undefined;
  }

  async closeLead(subjectRef: string, outcome: 'won' | 'lost'): Promise<void> {
    await this.post(`/api/leads/${subjectRef}/closing`, 200, { outcome });
  }

  /** The referral; undefined where the person must not be referred, or waits for a contact since an earlier day. */
  refer({ customerRef, person }: ReferralPlan): Promise<{ id: string } | undefined> {
    const problems = ['REFERRALS.REFERRED_ALREADY', 'REFERRALS.IS_CUSTOMER', 'MARKETING.OBJECTED'];
    return this.postUnless(problems, '/api/referrals', 201, { customerRef, ...person });
  }

  async contact(referralId: string, { by, person }: ReferralPlan): Promise<void> {
    const contact = { means: 'phone' in person ? 'phone' : 'post', by, noticeEdition: NOTICE_EDITION };
    await this.postUnless([...WITHHELD, 'MARKETING.OBJECTED'], `/api/referrals/${referralId}/contacts`, 202, contact);
  }

  /** Pseudonyms of those who were not known. */
  async buyList(list: MarketingPlan['list']): Promise<{ id: string; subjectRefs: string[] }> {
    return this.post('/api/lists', 201, list);
  }

  /** False where the gate let nothing out. */
  async inform(listId: string): Promise<boolean> {
    const body = { noticeEdition: NOTICE_EDITION };
    return (await this.postUnless(WITHHELD, `/api/lists/${listId}/information`, 202, body)) !== undefined;
  }

  createCampaign({ key, channel, optOut }: CampaignPlan): Promise<{ id: string }> {
    return this.post('/api/campaigns', 201, { key, channel, ...(optOut === undefined ? {} : { optOut }) });
  }

  addSegment(
    campaignId: string,
    kind: PersonKind,
    persons: readonly { subjectRef: string; details?: object }[],
  ): Promise<{ id: string }> {
    return this.post(`/api/campaigns/${campaignId}/segments`, 201, { kind, persons });
  }

  async queue(segmentId: string, nixCheck?: { checkedAt: string; barred: readonly string[] }): Promise<void> {
    await this.post(`/api/segments/${segmentId}/queueing`, 200, nixCheck === undefined ? {} : { nixCheck });
  }

  /** Sends one page; how many wait still. */
  async send(segmentId: string): Promise<number> {
    const { queued } = await this.post<{ queued: number }>(`/api/segments/${segmentId}/sending`, 202);
    return queued;
  }

  async object(subjectRef: string, channel: string): Promise<void> {
    await this.postUnless(['OBJECTIONS.IN_FORCE_ALREADY'], '/api/objections', 201, { subjectRef, channel });
  }

  /** The consent's id; undefined where one of an earlier day is in force, or an objection goes before it. */
  async consent(
    subjectRef: string,
    purpose: 'marketing-email-sms' | 'competitions',
    customer?: { name: string; email: string },
  ): Promise<string | undefined> {
    const problems = ['CONSENTS.IN_FORCE_ALREADY', 'CONSENTS.OBJECTED'];
    const body = { subjectRef, purpose, channel: 'web', wording: 'offers-2026-01', ...(customer && { customer }) };
    return (await this.postUnless<{ id: string }>(problems, '/api/consents', 201, body))?.id;
  }

  async withdraw(consentId: string): Promise<void> {
    await this.post(`/api/consents/${consentId}/withdrawal`, 200, { channel: 'email' });
  }

  async enter(competition: string, subjectRef: string): Promise<void> {
    const path = `/api/competitions/${competition}/entries`;
    await this.postUnless([...WITHHELD, 'COMPETITIONS.NO_CONSENT'], path, 202, { subjectRef });
  }

  /** Undefined where nobody could be asked. */
  sendSurvey({ key, respondents }: MarketingPlan['survey']): Promise<{ id: string } | undefined> {
    return this.postUnless(WITHHELD, '/api/surveys', 202, { key, respondents });
  }

  async answer(surveyId: string, subjectRef: string): Promise<void> {
    const answers = [{ question: 'would-recommend', answer: '9' }];
    const path = `/api/surveys/${surveyId}/answers`;
    await this.postUnless(['SURVEYS.INVITATION_WITHHELD'], path, 201, { subjectRef, answers });
  }

  /** `startedAt`: RFC 3339. */
  async recordCall(call: CallPlan, startedAt: string): Promise<void> {
    await this.post('/api/calls', 201, { ...call, startedAt, noticeGiven: true, noticeEdition: NOTICE_EDITION });
  }
}
