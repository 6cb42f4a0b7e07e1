import { findWithoutGround } from '../find-without-ground.js';
import { gapsBetween } from '../gaps.js';
import { agreementsOf, neededAgreement } from '../needed-agreement.js';
import type { JudgingRule } from '../rule.js';
import { ONLY_INSTRUMENTED } from '../what-rules-cannot-see.js';

export const agreementMissing: JudgingRule = {
  key: 'agreement-missing',
  severity: 'critical',
  title: { sv: 'utlämnat utan gällande avtal', en: 'disclosed without an agreement in force' },
  article: { sv: 'art. 28.3, 26.1 och 5.2', en: 'Art. 28(3), 26(1) and 5(2)' },
  blind: ONLY_INSTRUMENTED,
  judge: (known) =>
    findWithoutGround(known, ({ role }, sheet) => {
      const needed = neededAgreement(role);
      if (needed === undefined) return [];
      const { kind, words } = needed;
      return [{ what: kind, words, gaps: gapsBetween(agreementsOf(sheet, kind)) }];
    }),
};
