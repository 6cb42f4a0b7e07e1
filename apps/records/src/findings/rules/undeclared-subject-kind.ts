import { findUndeclared } from '../find-undeclared.js';
import type { JudgingRule } from '../rule.js';
import { ONLY_INSTRUMENTED } from '../what-rules-cannot-see.js';

export const undeclaredSubjectKind: JudgingRule = {
  key: 'undeclared-subject-kind',
  severity: 'serious',
  title: { sv: 'odeklarerad kategori av registrerade', en: 'undeclared category of data subjects' },
  article: { sv: 'art. 30.1 c', en: 'Art. 30(1)(c)' },
  blind: ONLY_INSTRUMENTED,
  judge: (known) => findUndeclared(known, 'subject-kind', (term) => known.words('subjectKinds', term)),
};
