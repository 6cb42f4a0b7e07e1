import type { LocalizedText } from '#http';
import type { Sighting, Tally } from '../finding.js';
import type { Known } from '../rule.js';

/** What a search through the events found of one activity and recipient. */
export interface CountedMatter extends Tally {
  activity: string;
  recipient: string | null;
}

/** The finding that it makes; `declared` says what was to hold. */
export function sightingOf(
  matter: CountedMatter,
  known: Known,
  declared: LocalizedText,
  seen: LocalizedText,
): Sighting {
  const { activity, recipient } = matter;
  const what = known.words('activities', activity);
  const to = recipient === null ? undefined : known.recipientName(recipient);
  return {
    ...matter,
    about: recipient === null ? activity : `${activity} ${recipient}`,
    declared,
    seen: {
      sv: `${what.sv}${to === undefined ? '' : `, till ${to.sv}`}: ${seen.sv}`,
      en: `${what.en}${to === undefined ? '' : `, to ${to.en}`}: ${seen.en}`,
    },
  };
}
