import { findUndeclared } from '../find-undeclared.js';
import type { JudgingRule } from '../rule.js';
import { ONLY_INSTRUMENTED } from '../what-rules-cannot-see.js';

export const undeclaredActivity: JudgingRule = {
  key: 'undeclared-activity',
  severity: 'serious',
  title: { sv: 'odeklarerad behandling', en: 'undeclared activity' },
  article: { sv: 'art. 30.1', en: 'Art. 30(1)' },
  blind: ONLY_INSTRUMENTED,
  judge: (known) => findUndeclared(known, 'activity', (term) => known.words('activities', term)),
};
