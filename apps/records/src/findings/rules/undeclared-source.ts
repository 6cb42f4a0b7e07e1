import { findUndeclared } from '../find-undeclared.js';
import type { JudgingRule } from '../rule.js';
import { ONLY_INSTRUMENTED } from '../what-rules-cannot-see.js';

export const undeclaredSource: JudgingRule = {
  key: 'undeclared-source',
  severity: 'minor',
  title: { sv: 'odeklarerad källa', en: 'undeclared source of data' },
  article: { sv: 'art. 14.2 f', en: 'Art. 14(2)(f)' },
  blind: ONLY_INSTRUMENTED,
  judge: (known) => findUndeclared(known, 'data-source', (term) => known.words('sources', term)),
};
