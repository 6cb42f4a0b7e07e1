import { REFUSALS, type RefusalCode } from './refusal.js';

/** The Swedish of what the producer should do next; the English stands with the codes. */
const ADVICE_SV: Readonly<Record<RefusalCode, string>> = {
  'EVENT.EMPTY': 'Sänd händelsen som postens värde; en post utan värde betyder ingenting på ämnet.',
  'EVENT.TOO_LARGE': 'Sänd en händelse per person och bara det som kontraktet ber om; ingenting där är så långt.',
  'EVENT.TOO_DEEP': 'Sänd händelsen platt, som kontraktet har den: ingenting i den ligger så djupt.',
  'EVENT.NOT_JSON': 'Sänd JSON i UTF-8: application/cloudevents+json, eller binärt läge med ce_-huvuden.',
  'EVENT.NOT_CLOUDEVENT': 'Sänd ett CloudEvents 1.0-kuvert med alla attribut som krävs.',
  'EVENT.UNKNOWN_VERSION': 'Använd en version av kontraktet som registret kan, eller uppgradera registret först.',
  'EVENT.MISSING_FIELD': 'Lägg till fältet.',
  'EVENT.UNKNOWN_FIELD': 'Ta bort fältet, eller kom överens om det i en ny version av kontraktet.',
  'EVENT.WRONG_VALUE': 'Rätta värdet så att det blir som kontraktet beskriver det.',
  'EVENT.UNKNOWN_TERM': 'Använd en av kontraktets termer; listan är sluten, för registrets kolumner bygger på den.',
  'EVENT.PERSONAL_DATA': 'Ta bort uppgiften och sök orsaken; personen anges bara med sin subjectRef.',
  'EVENT.TIME_AHEAD': 'Ställ producentens klocka (NTP).',
  'EVENT.ID_TIME_MISMATCH': 'Gör id till en UUIDv7 av händelsens egen tid.',
  'EVENT.FOREIGN_SOURCE': 'Publicera på det egna ämnet, med dess källa.',
  'EVENT.KEY_MISMATCH': 'Använd subject som Kafkanyckel, så att en persons händelser behåller sin ordning.',
  'EVENT.ID_CONFLICT': 'Ge varje händelse ett eget id; rätta en uppgift med en ny händelse som har ”corrects”.',
  'EVENT.TOO_MANY_TERMS': 'Leta efter genererade värden bland de öppna termerna (behandling, ändamål, kategori …).',
};

/** What to do about a refusal, in both languages; a code that this version does not know is one of a newer register. */
export function adviceOn(code: string): { sv: string; en: string } {
  return isRefusalCode(code) ? { sv: ADVICE_SV[code], en: REFUSALS[code] } : UNKNOWN_CODE;
}

const UNKNOWN_CODE = {
  sv: 'Koden hör till en annan version av registret; se dess dokumentation.',
  en: 'The code belongs to another version of the register; see its documentation.',
};

function isRefusalCode(code: string): code is RefusalCode {
  return Object.hasOwn(REFUSALS, code);
}
