import { findUndeclared } from '../find-undeclared.js';
import type { JudgingRule } from '../rule.js';
import { ONLY_INSTRUMENTED } from '../what-rules-cannot-see.js';

export const undeclaredCategory: JudgingRule = {
  key: 'undeclared-category',
  severity: 'serious',
  title: { sv: 'odeklarerad kategori av personuppgifter', en: 'undeclared category of personal data' },
  article: { sv: 'art. 30.1 c', en: 'Art. 30(1)(c)' },
  blind: ONLY_INSTRUMENTED,
  judge: (known) => findUndeclared(known, 'category', (term) => known.words('categories', term)),
};
