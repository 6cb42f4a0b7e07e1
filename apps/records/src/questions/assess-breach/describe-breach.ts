import type { Edition } from '#declared-register';
import type { LocalizedText } from '#http';
import type { Reading } from '../../editions/read-declared/reading.js';
import { recipientName } from '../../register/compare-recipients.js';
import { labelled } from '../../register/terms.js';
import type { AnswerView } from '../answer.view.js';
import type {
  BreachTellingView,
  BreachView,
  ConsequenceView,
  ExposedTermView,
  ExposedView,
} from './assess-breach.view.js';
import { breachClock } from './breach-clock.js';
import { breachDuties } from './breach-duties.js';
import type { StoredBreach } from './breach.repository.js';
import { CONSEQUENCES } from './consequences.js';
import type { DisclosedShape } from './exposure.query.js';
import { fillForm } from './fill-form.js';
import type { ExposedCount, Exposure } from './measure-exposure.js';

interface Counted {
  shapes: readonly DisclosedShape[];
  exposure: Exposure;
  countedInMs: number;
  nature: 'confidentiality' | 'integrity' | 'availability' | undefined;
  ongoing: boolean;
}

const NOT_DEDUCTED: LocalizedText = {
  sv: 'Vad mottagaren har bekräftat raderat före incidenten dras inte av än. Ett utlämnande räknas som mottaget om det inte är belagt att inget skickades.',
  en: 'What the recipient confirmed as erased before the breach is not taken off yet. A disclosure counts as received unless it is proved that nothing was sent.',
};

const MONTHS_GONE = (months: string): LocalizedText => ({
  sv: ` Händelserna från ${months} finns inte kvar i databasen: det som då aldrig skickades räknas som mottaget.`,
  en: ` The events of ${months} are in the database no more: what never left in that time counts as received.`,
});

const TELLING: Record<'high' | 'other' | 'nobody' | 'theirs', LocalizedText> = {
  high: {
    sv: 'Det som var exponerat tyder på en hög risk: informera de registrerade utan onödigt dröjsmål, om inte art. 34.3 ger undantag.',
    en: 'What lay open points to a high risk: tell the persons without undue delay, unless Art. 34(3) exempts from it.',
  },
  other: {
    sv: 'Kategorierna tyder inte i sig på en hög risk; bedöm omfattningen och hur uppgifterna kan användas.',
    en: 'The categories do not by themselves point to a high risk; judge the extent and what can be done with the data.',
  },
  theirs: {
    sv: 'Mottagaren är själv personuppgiftsansvarig: att informera de registrerade är dess plikt, och vår bara om våra egna system är berörda.',
    en: 'The recipient is a controller itself: telling the persons is its duty, and ours only if our own systems are touched.',
  },
  nobody: {
    sv: 'Inget belagt utlämnande till mottagaren; det som inga händelser visar kan ändå ha varit exponerat.',
    en: 'No disclosure to the recipient is on record; what no event shows may have lain open all the same.',
  },
};

/** What a breach laid open, in words. */
export function describeBreach(
  breach: StoredBreach,
  { shapes, exposure, countedInMs, nature, ongoing }: Counted,
  { edition, reading, now }: { edition: Edition | undefined; reading: Reading; now: Date },
): Omit<BreachView, keyof AnswerView> {
  const { id, by, reason, beganAt, endedAt, discoveredAt, awareAt } = breach;
  const recipient = { key: breach.recipient, label: recipientName(breach.recipient, reading) };
  const exposed = exposedView(exposure, countedInMs, reading);
  const consequences = consequencesOf(exposure, reading);
  const roles = shapes.filter(({ firstSeen }) => firstSeen <= endedAt).map(({ role }) => role);
  const theirs = roles.length > 0 && roles.every((role) => role === 'separate-controller');
  const clock = breachClock(awareAt, now, reading.lang, theirs);
  const facts = { recipient, beganAt, endedAt, discoveredAt, exposed, clock, consequences };
  return {
    id,
    by,
    reason,
    ...facts,
    duties: breachDuties(recipient.key, roles, endedAt, reading),
    telling: telling(id, exposure, consequences, theirs, reading),
    form: fillForm({ ...facts, nature, ongoing }, edition, reading),
  };
}

function exposedView(
  { persons, records, neverLeft, gone, terms }: Exposure,
  countedInMs: number,
  reading: Reading,
): ExposedView {
  return {
    persons,
    records,
    neverLeft,
    byCategory: views('categories', terms.category, reading),
    byCountry: views('countries', terms.country, reading),
    bySubjectKind: views('subjectKinds', terms.subjectKind, reading),
    byActivity: views('activities', terms.activity, reading),
    notDeducted: `${NOT_DEDUCTED[reading.lang]}${gone.length === 0 ? '' : MONTHS_GONE(gone.join(', '))[reading.lang]}`,
    countedInMs,
  };
}

/** Without terms of which nothing was held: all of it never left. */
function views(
  kind: Parameters<Reading['label']>[0],
  counts: ReadonlyMap<string, ExposedCount>,
  reading: Reading,
): ExposedTermView[] {
  return [...counts]
    .filter(([, { persons }]) => persons > 0)
    .map(([key, count]) => ({ ...labelled(kind, key, reading), ...count }));
}

function consequencesOf({ consequences }: Exposure, reading: Reading): ConsequenceView[] {
  return CONSEQUENCES.flatMap(({ key, categories, highRisk, text }) => {
    const persons = consequences.get(key) ?? 0;
    if (persons === 0) return [];
    const terms = categories.map((category) => labelled('categories', category, reading));
    return [{ key, text: text[reading.lang], categories: terms, persons, highRisk }];
  });
}

function telling(
  id: string,
  { persons }: Exposure,
  consequences: readonly ConsequenceView[],
  theirs: boolean,
  { lang }: Reading,
): BreachTellingView {
  const highRisk = consequences.some((one) => one.highRisk);
  return {
    article: lang === 'sv' ? 'art. 34.1' : 'Art. 34(1)',
    highRisk,
    text: TELLING[persons === 0 ? 'nobody' : theirs ? 'theirs' : highRisk ? 'high' : 'other'][lang],
    persons,
    path: `/api/questions/breach/${id}/persons`,
  };
}
