import type { AgreementKind, RecipientSheet } from '#declared-register';
import type { LocalizedText } from '#http';
import { findWithoutGround } from '../find-without-ground.js';
import { gapsBetween } from '../gaps.js';
import type { JudgingRule } from '../rule.js';
import { ONLY_INSTRUMENTED } from '../what-rules-cannot-see.js';

/** What must be in force before a recipient in a role is given anything; natural persons and authorities need none. */
const NEEDED: Readonly<Record<string, { kind: AgreementKind; words: LocalizedText } | undefined>> = {
  processor: { kind: 'art-28', words: { sv: 'Personuppgiftsbiträdesavtal', en: 'A processor agreement' } },
  'joint-controller': {
    kind: 'art-26',
    words: { sv: 'Arrangemang mellan gemensamt ansvariga', en: 'An arrangement between joint controllers' },
  },
  'separate-controller': {
    kind: 'disclosure-basis',
    words: { sv: 'Dokumenterad grund för utlämnandet', en: 'A documented basis for the disclosure' },
  },
};

function agreementsOf(sheet: RecipientSheet | undefined, kind: AgreementKind) {
  return sheet?.agreements.filter((agreement) => agreement.kind === kind) ?? [];
}

export const agreementMissing: JudgingRule = {
  key: 'agreement-missing',
  severity: 'critical',
  title: { sv: 'utlämnat utan gällande avtal', en: 'disclosed without an agreement in force' },
  article: { sv: 'art. 28.3, 26.1 och 5.2', en: 'Art. 28(3), 26(1) and 5(2)' },
  blind: ONLY_INSTRUMENTED,
  judge: (known) =>
    findWithoutGround(known, ({ role }, sheet) => {
      const needed = NEEDED[role ?? ''];
      if (needed === undefined) return [];
      const { kind, words } = needed;
      return [{ what: kind, words, gaps: gapsBetween(agreementsOf(sheet, kind)) }];
    }),
};
