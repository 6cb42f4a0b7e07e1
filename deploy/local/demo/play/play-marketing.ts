import type { MarketingPlan, ReferralPlan } from '../plan-day/plan-marketing.ts';
import { atOnce } from './at-once.ts';
import type { MarketingClient } from './marketing-client.ts';
import { playCampaign } from './play-campaign.ts';
import { playLead } from './play-lead.ts';

const CONCURRENCY = 3;

/** The marketing department's day, beside that of the customers. */
export class Marketing {
  readonly #marketing: MarketingClient;
  readonly #plan: MarketingPlan;
  #leads: string[] = [];
  #withdrawals: string[] = [];
  #prospects: string[] = [];

  constructor(marketing: MarketingClient, plan: MarketingPlan) {
    this.#marketing = marketing;
    this.#plan = plan;
  }

  /** The first referral: the only one that the agents get before midday. */
  async begin(): Promise<void> {
    const [first] = this.#plan.referrals;
    if (first !== undefined) await this.#refer(first);
  }

  async live(part: 'morning' | 'midday'): Promise<void> {
    const { lostLeads, referrals, campaigns, survey, competition, calls } = this.#plan;
    const marketing = this.#marketing;
    if (part === 'morning') {
      await atOnce(CONCURRENCY, lostLeads, (lead) => this.#lose(lead));
      await this.#buyList();
      await atOnce(CONCURRENCY, calls, (call) => {
        const over = Date.now() - 60_000;
        return marketing.recordCall(call, new Date(over - call.durationSeconds * 1_000).toISOString());
      });
      return;
    }
    await atOnce(CONCURRENCY, referrals.slice(1), (referral) => this.#refer(referral));
    const others = { leads: this.#leads, prospects: this.#prospects };
    for (const campaign of campaigns) {
      await playCampaign(marketing, campaign, others, async () => {
        if (campaign.alsoTo !== 'leads') return;
        for (const consent of this.#withdrawals.splice(0)) await marketing.withdraw(consent);
      });
    }
    await this.#survey(survey);
    await this.#compete(competition);
  }

  async #lose({ lead, consents, withdraws }: MarketingPlan['lostLeads'][number]): Promise<void> {
    const subjectRef = await playLead(this.#marketing, lead, 'lost');
    if (subjectRef === undefined) return;
    this.#leads.push(subjectRef);
    const consent = consents ? await this.#marketing.consent(subjectRef, 'marketing-email-sms') : undefined;
    if (withdraws && consent !== undefined) this.#withdrawals.push(consent);
  }

  async #refer(referral: ReferralPlan): Promise<void> {
    const referred = await this.#marketing.refer(referral);
    if (referred !== undefined) await this.#marketing.contact(referred.id, referral);
  }

  /** Whoever is not informed is not marketed to either. */
  async #buyList(): Promise<void> {
    const { id, subjectRefs } = await this.#marketing.buyList(this.#plan.list);
    if (await this.#marketing.inform(id)) this.#prospects = subjectRefs;
  }

  async #survey(plan: MarketingPlan['survey']): Promise<void> {
    const sent = await this.#marketing.sendSurvey(plan);
    if (sent === undefined) return;
    await atOnce(CONCURRENCY, plan.answering, (respondent) => this.#marketing.answer(sent.id, respondent));
  }

  async #compete({ key, consenting, without }: MarketingPlan['competition']): Promise<void> {
    const marketing = this.#marketing;
    await atOnce(CONCURRENCY, consenting, async ({ subjectRef, name, email }) => {
      await marketing.consent(subjectRef, 'competitions', { name, email });
      await marketing.enter(key, subjectRef);
    });
    await marketing.enter(key, without);
  }
}
