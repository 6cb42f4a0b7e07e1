import { findUndeclared } from '../find-undeclared.js';
import type { JudgingRule } from '../rule.js';
import { ONLY_INSTRUMENTED } from '../what-rules-cannot-see.js';

export const undeclaredLegalBasis: JudgingRule = {
  key: 'undeclared-legal-basis',
  severity: 'serious',
  title: { sv: 'odeklarerad rättslig grund', en: 'undeclared legal basis' },
  article: { sv: 'art. 6.1', en: 'Art. 6(1)' },
  blind: ONLY_INSTRUMENTED,
  judge: (known) => findUndeclared(known, 'legal-basis', (term) => known.words('legalBases', term)),
};
