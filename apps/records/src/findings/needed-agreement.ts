import type { AgreementKind, RecipientSheet, SheetAgreement } from '#declared-register';
import type { LocalizedText } from '#http';

interface NeededAgreement {
  kind: AgreementKind;
  words: LocalizedText;
}

/** What must be in force before a recipient in a role is given anything; natural persons and authorities need none. */
const NEEDED: Readonly<Record<string, NeededAgreement | undefined>> = {
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

/** `role`: null where none was stated. */
export function neededAgreement(role: string | null): NeededAgreement | undefined {
  return NEEDED[role ?? ''];
}

export function agreementsOf(sheet: RecipientSheet | undefined, kind: AgreementKind): SheetAgreement[] {
  return sheet?.agreements.filter((agreement) => agreement.kind === kind) ?? [];
}
