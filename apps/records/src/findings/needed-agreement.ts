import {
  type AgreementKind,
  type RecipientSheet,
  type Role,
  type SheetAgreement,
  agreementNeededBy,
} from '#declared-register';
import type { LocalizedText } from '#http';

interface NeededAgreement {
  kind: AgreementKind;
  words: LocalizedText;
}

const WORDS: Readonly<Record<AgreementKind, LocalizedText>> = {
  'art-28': { sv: 'Personuppgiftsbiträdesavtal', en: 'A processor agreement' },
  'art-26': { sv: 'Arrangemang mellan gemensamt ansvariga', en: 'An arrangement between joint controllers' },
  'disclosure-basis': { sv: 'Dokumenterad grund för utlämnandet', en: 'A documented basis for the disclosure' },
};

/**
 * What must be in force before a recipient in a role is given anything, as the gate has it; undefined: nothing, or no role was stated.
 * `role`: null where none was stated.
 */
export function neededAgreement(role: string | null): NeededAgreement | undefined {
  const kind = role === null ? null : agreementNeededBy(role as Role);
  return kind === null ? undefined : { kind, words: WORDS[kind] };
}

export function agreementsOf(sheet: RecipientSheet | undefined, kind: AgreementKind): SheetAgreement[] {
  return sheet?.agreements.filter((agreement) => agreement.kind === kind) ?? [];
}
