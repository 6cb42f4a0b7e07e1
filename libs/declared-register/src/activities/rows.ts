import { inferred, law, policy, text, type Cell, type LocalizedText } from '../cell.js';
import type { LegalBasis } from '../vocabulary/closed-terms.js';
import type { SubjectKind } from '../vocabulary/open-terms.js';
import type { RowInput } from './define-activity.js';
import { policySection } from './policy-sections.js';

type RowDetails = Omit<RowInput, 'subjectKind' | 'legalBasis' | 'contractLimb'>;

/** Performance of the contract, our reading. */
export function contract(subjectKind: SubjectKind, more: RowDetails = {}): RowInput {
  return { subjectKind, legalBasis: inferred('A6-1-b'), contractLimb: 'contract', ...more };
}

/** Performance of the contract, as the policy says. */
export function statedContract(subjectKind: SubjectKind): RowInput {
  return { subjectKind, legalBasis: policy('A6-1-b', policySection.purposes), contractLimb: 'contract' };
}

/** Steps prior to a contract, as the policy says. */
export function statedSteps(subjectKind: SubjectKind): RowInput {
  return { subjectKind, legalBasis: policy('A6-1-b', policySection.purposes), contractLimb: 'pre-contract' };
}

/** Legitimate interest, our reading; needs a balancing test. */
export function interest(subjectKind: SubjectKind, more: RowDetails = {}): RowInput {
  return { subjectKind, legalBasis: inferred('A6-1-f'), ...more };
}

/** Legitimate interest, as the policy says. */
export function statedInterest(subjectKind: SubjectKind): RowInput {
  return { subjectKind, legalBasis: policy('A6-1-f', policySection.purposes) };
}

export function consent(subjectKind: SubjectKind, more: RowDetails = {}): RowInput {
  return { subjectKind, legalBasis: inferred('A6-1-a'), ...more };
}

/** A duty laid down in an act. */
export function duty(subjectKind: SubjectKind, act: LocalizedText): RowInput {
  return { subjectKind, legalBasis: law('A6-1-c', act) };
}

/** Never the ordinary basis: only while somebody's life or health is at stake. */
export function lifeAtStake(subjectKind: SubjectKind, more: RowDetails = {}): RowInput {
  return {
    subjectKind,
    legalBasis: inferred('A6-1-d'),
    condition: inferred(
      text('Endast när någons liv eller hälsa står på spel.', "Only while somebody's life or health is at stake."),
    ),
    ...more,
  };
}

/** Whoever it may be: one row per subject kind. */
export function anyone(basis: LegalBasis, source?: LocalizedText): { readonly anyone: Cell<LegalBasis> } {
  return { anyone: inferred(basis, source === undefined ? {} : { source }) };
}
