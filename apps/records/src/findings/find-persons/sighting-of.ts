import type { CountedMatter, Sighting } from '../finding.js';
import type { Known, SearchingRule } from '../rule.js';

/** The finding that a searching rule makes of what it counted. */
export function sightingOf({ declared, seen }: SearchingRule, matter: CountedMatter, known: Known): Sighting {
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
