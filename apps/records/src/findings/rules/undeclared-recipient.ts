import { findUndeclared } from '../find-undeclared.js';
import type { JudgingRule } from '../rule.js';
import { ONLY_INSTRUMENTED } from '../what-rules-cannot-see.js';

export const undeclaredRecipient: JudgingRule = {
  key: 'undeclared-recipient',
  severity: 'critical',
  title: { sv: 'odeklarerad mottagare', en: 'undeclared recipient' },
  article: { sv: 'art. 30.1 d', en: 'Art. 30(1)(d)' },
  blind: ONLY_INSTRUMENTED,
  judge: (known) => findUndeclared(known, 'recipient', (term) => known.recipientName(term)),
};
