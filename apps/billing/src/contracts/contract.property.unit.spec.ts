import fc from 'fast-check';
import { Problem } from '#http';
import { decideCheck, decideCopy, decideReport } from '../credit-checks/decide-on-credit-check.js';
import type { CreditCheck } from '../credit-checks/credit-check.js';
import { decideConsent, decideSharing, decideWithdrawal } from '../insurer-sharing/decide-on-consent.js';
import type { InsurerConsent } from '../insurer-sharing/insurer-consent.js';
import { decideIssue } from '../invoices/issue-invoice/decide-issue.js';
import type { Contract, CreditDecision } from './contract.js';
import { decideEnding } from './end-contract/decide-ending.js';
import { decideSigning } from './sign-contract/decide-signing.js';

const START = new Date('2026-11-22T12:00:00Z').getTime();
const DAY_MS = 24 * 60 * 60_000;
const LINES = [{ text: 'Larmabonnemang', quantity: 1, unitPriceOre: 39_900, vatRate: 25 }] as const;

const STEPS = [
  'sign',
  'end',
  'check',
  'lose',
  'approve',
  'decline',
  'copy',
  'issue',
  'consent',
  'withdraw',
  'share',
] as const;
type Step = (typeof STEPS)[number] | { days: number };

/** A contract's life as a person would keep it in mind; steps before the first contract are not taken. */
class Model {
  private signed = false;
  private credit: 'unknown' | CreditDecision = 'unknown';
  private check: { day: number; is: 'asked' | 'lost' | 'reported' | 'copied' } | undefined;
  private consent: 'none' | 'given' | 'used' = 'none';
  private day = 0;

  take(step: Step): string | undefined {
    if (typeof step === 'object') {
      this.day += step.days;
      return undefined;
    }
    const unsigned = this.signed ? undefined : 'CONTRACTS.ENDED';
    switch (step) {
      case 'sign':
        if (this.signed) return 'CONTRACTS.SIGNED_ALREADY';
        Object.assign(this, { signed: true, credit: 'unknown', consent: 'none' });
        return undefined;
      case 'end':
        this.signed = false;
        return unsigned;
      case 'check':
        if (unsigned) return unsigned;
        if (this.check && this.check.is !== 'lost' && this.day - this.check.day < 30)
          return 'CREDIT_CHECKS.CHECKED_RECENTLY';
        this.check = { day: this.day, is: 'asked' };
        return undefined;
      case 'lose':
        if (this.check?.is === 'asked') this.check.is = 'lost';
        return undefined;
      case 'approve':
      case 'decline':
        if (!this.check) return 'none';
        if (this.check.is === 'reported' || this.check.is === 'copied') return 'CREDIT_CHECKS.REPORTED_ALREADY';
        this.check.is = 'reported';
        this.credit = step === 'approve' ? 'approved' : 'declined';
        return undefined;
      case 'copy':
        if (!this.check) return 'none';
        if (this.check.is === 'copied') return 'CREDIT_CHECKS.COPY_ANNOUNCED_ALREADY';
        if (this.check.is !== 'reported') return 'CREDIT_CHECKS.NOT_REPORTED';
        this.check.is = 'copied';
        return undefined;
      case 'issue':
        if (this.credit === 'approved') return undefined;
        return this.credit === 'unknown' ? 'INVOICES.CREDIT_NOT_CHECKED' : 'INVOICES.CREDIT_DECLINED';
      case 'consent':
        if (unsigned) return unsigned;
        if (this.consent !== 'none') return 'INSURER_SHARING.CONSENTED_ALREADY';
        this.consent = 'given';
        return undefined;
      case 'withdraw': {
        const refusal = this.consent === 'none' ? 'INSURER_SHARING.NOT_CONSENTED' : undefined;
        this.consent = 'none';
        return refusal;
      }
      case 'share':
        if (unsigned) return unsigned;
        if (this.consent === 'none') return 'withheld: no-consent';
        if (this.consent === 'used') return 'INSURER_SHARING.SHARED_ALREADY';
        this.consent = 'used';
        return undefined;
    }
  }
}

/** The service's own decisions over what its rows hold. */
class Real {
  private contract: Contract | undefined;
  private last: CreditCheck | undefined;
  private consent: InsurerConsent | undefined;
  private now = new Date(START);

  take(step: Step): string | undefined {
    const { now } = this;
    if (typeof step === 'object') {
      this.now = new Date(now.getTime() + step.days * DAY_MS);
      return undefined;
    }
    const contract = this.contract!;
    switch (step) {
      case 'sign': {
        const active = this.contract?.endedAt === null ? this.contract : undefined;
        this.contract = decideSigning(active, { contractId: 'c', customerRef: 'a', deviceIds: [] }, now);
        this.consent = undefined;
        return undefined;
      }
      case 'end':
        this.contract = { ...contract, endedAt: decideEnding(contract, 'moved', now).endedAt };
        return undefined;
      case 'check':
        this.last = { ...decideCheck(contract, this.last, now), reportedAt: null, copyAnnouncedAt: null };
        return undefined;
      case 'lose':
        if (this.last && this.last.reportedAt === null) this.last.outcome = 'refused';
        return undefined;
      case 'approve':
      case 'decline':
        if (!this.last) return 'none';
        this.last = { ...this.last, ...decideReport(this.last, now) };
        this.contract = { ...contract, creditDecision: step === 'approve' ? 'approved' : 'declined' };
        return undefined;
      case 'copy':
        if (!this.last) return 'none';
        this.last = { ...this.last, copyAnnouncedAt: decideCopy(this.last, 'post', now).copyAnnouncedAt };
        return undefined;
      case 'issue':
        decideIssue(contract, { lines: LINES, dueDate: '2099-01-01' }, now);
        return undefined;
      case 'consent':
        decideConsent(contract, this.consent, now);
        this.consent = { sharedAt: null };
        return undefined;
      case 'withdraw':
        decideWithdrawal(this.consent, now);
        this.consent = undefined;
        return undefined;
      case 'share': {
        const decided = decideSharing(contract, this.consent, now);
        if (decided === 'no-consent') return 'withheld: no-consent';
        this.consent = decided;
        return undefined;
      }
    }
  }
}

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ days: fc.constantFrom(1, 10, 29, 30) }) },
  { weight: 6, arbitrary: fc.constantFrom(...STEPS) },
);

it('gives exactly the refusals of the model, whatever is asked of a contract in whatever order', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const [real, model] = [new Real(), new Model()];
      for (const each of ['sign' as const, ...steps]) {
        let refusal: string | undefined;
        try {
          refusal = real.take(each);
        } catch (error) {
          if (!(error instanceof Problem)) throw error;
          refusal = error.code;
        }
        expect([each, refusal]).toEqual([each, model.take(each)]);
      }
    }),
    { numRuns: 2_000 },
  );
});
