import type { Rule } from './rule.js';
import { agreementMissing } from './rules/agreement-missing.js';
import { disclosureAfterErasure } from './rules/disclosure-after-erasure.js';
import { editionDefect } from './rules/edition-defect.js';
import { marketingAfterObjection } from './rules/marketing-after-objection.js';
import { neverObserved } from './rules/never-observed.js';
import { noticeLate } from './rules/notice-late.js';
import { overrideUsed } from './rules/override-used.js';
import { producerSilent } from './rules/producer-silent.js';
import { retentionOverrun } from './rules/retention-overrun.js';
import { reviewOverdue } from './rules/review-overdue.js';
import { subProcessorUnauthorised } from './rules/sub-processor-unauthorised.js';
import { transferGroundMissing } from './rules/transfer-ground-missing.js';
import { undeclaredActivity } from './rules/undeclared-activity.js';
import { undeclaredCategory } from './rules/undeclared-category.js';
import { undeclaredCountry } from './rules/undeclared-country.js';
import { undeclaredLegalBasis } from './rules/undeclared-legal-basis.js';
import { undeclaredPurpose } from './rules/undeclared-purpose.js';
import { undeclaredRecipient } from './rules/undeclared-recipient.js';
import { undeclaredSource } from './rules/undeclared-source.js';
import { undeclaredSubjectKind } from './rules/undeclared-subject-kind.js';

/** Every rule; each run asks all of them over the whole past, so that one that is added here finds what was before it. */
export const RULES: readonly Rule[] = [
  agreementMissing,
  disclosureAfterErasure,
  editionDefect,
  marketingAfterObjection,
  neverObserved,
  noticeLate,
  overrideUsed,
  producerSilent,
  retentionOverrun,
  reviewOverdue,
  subProcessorUnauthorised,
  transferGroundMissing,
  undeclaredActivity,
  undeclaredCategory,
  undeclaredCountry,
  undeclaredLegalBasis,
  undeclaredPurpose,
  undeclaredRecipient,
  undeclaredSource,
  undeclaredSubjectKind,
];

export function findRule(key: string): Rule | undefined {
  return RULES.find((rule) => rule.key === key);
}
