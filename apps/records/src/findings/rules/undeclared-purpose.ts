import { findUndeclared } from '../find-undeclared.js';
import type { JudgingRule } from '../rule.js';
import { ONLY_INSTRUMENTED } from '../what-rules-cannot-see.js';

export const undeclaredPurpose: JudgingRule = {
  key: 'undeclared-purpose',
  severity: 'serious',
  title: { sv: 'odeklarerat ändamål', en: 'undeclared purpose' },
  article: { sv: 'art. 30.1 b och 5.1 b', en: 'Art. 30(1)(b) and 5(1)(b)' },
  blind: ONLY_INSTRUMENTED,
  judge: (known) => findUndeclared(known, 'purpose', (term) => known.words('purposes', term)),
};
