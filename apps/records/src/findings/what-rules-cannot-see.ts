import type { LocalizedText } from '#http';

/** Of a rule that judges by the events as they are. */
export const ONLY_INSTRUMENTED: LocalizedText = {
  sv: 'Ser bara det som tjänsterna rapporterar.',
  en: 'Sees only what the services report.',
};

/** Of a rule that judges by what is declared alone. */
export const ONLY_THE_PAPER: LocalizedText = {
  sv: 'Ser bara det som registret uppger, inte om det stämmer.',
  en: 'Sees only what the register states, not whether it is so.',
};
