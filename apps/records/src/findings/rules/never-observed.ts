import { type Edition, declaredEntities, declaredValues, isDeclared } from '#declared-register';
import type { Candidate } from '../finding.js';
import type { JudgingRule, Known } from '../rule.js';
import { dayAt } from '../../editions/stockholm-day.js';
import { NOT_OBSERVABLE } from '../../evidence/not-observable.js';

/** Days after which something declared is expected to have been seen. */
const DAYS = 30;

const DAY_MS = 86_400_000;

/** Of what these get no event can tell. */
const UNSEEN_CLASSES = new Set<string | null>(NOT_OBSERVABLE.flatMap(({ recipientClasses }) => recipientClasses));

/** From when the edition in force could have been seen at work: since it is in force, and since anything is observed. */
function watchedSince(edition: Edition, coverageFrom: Date): Date {
  return new Date(Math.max(Date.parse(edition.validFrom), coverageFrom.getTime()));
}

function candidate(known: Known, since: Date, activity: string, recipient: string | null): Candidate {
  const what = known.words('activities', activity);
  const to = recipient === null ? { sv: '', en: '' } : known.recipientName(recipient);
  const sv = recipient === null ? what.sv : `${what.sv}: ${to.sv}`;
  const en = recipient === null ? what.en : `${what.en}: ${to.en}`;
  const day = dayAt(since);
  return {
    about: recipient === null ? activity : `${activity} ${recipient}`,
    activity,
    recipient,
    declared: { sv, en },
    seen: { sv: `Inget sedan ${day}.`, en: `Nothing since ${day}.` },
    since,
  };
}

/** Declared for an activity that a reporting service does, and not seen in the time that the edition has been in force. */
export const neverObserved: JudgingRule = {
  key: 'never-observed',
  severity: 'minor',
  title: { sv: 'uppgivet men aldrig sett', en: 'declared and never observed' },
  article: { sv: 'art. 5.1 c och 30.1', en: 'Art. 5(1)(c) and 30(1)' },
  blind: {
    sv: `Gäller bara tjänster som rapporterar, tidigast ${DAYS} dagar efter att utgåvan började gälla. Det som inga händelser kan visa räknas inte.`,
    en: `Covers services that report only, ${DAYS} days after the edition came into force at the earliest. What no event can show does not count.`,
  },
  judge: (known) => {
    const edition = known.editions.findLast(({ validFrom }) => Date.parse(validFrom) <= known.now.getTime());
    if (edition === undefined || known.coverageFrom === null) return [];
    const since = watchedSince(edition, known.coverageFrom);
    if (known.now.getTime() - since.getTime() < DAYS * DAY_MS) return [];
    const reporting = new Set(
      known.sources.filter(({ lastEventAt }) => lastEventAt !== null).map(({ source }) => source),
    );
    const recent = known.shapes.filter(({ lastSeen }) => lastSeen >= since);
    return edition.activities
      .filter(({ service }) => service !== null && reporting.has(service))
      .flatMap((activity) => {
        const shapes = recent.filter((shape) => shape.activity === activity.key);
        if (shapes.length === 0) return [candidate(known, since, activity.key, null)];
        const seen = new Set(shapes.map(({ recipient }) => recipient));
        const declared = activity.recipients
          .filter((recipient) => isDeclared(recipient.class) && !UNSEEN_CLASSES.has(recipient.class.value))
          .flatMap((recipient) => declaredValues(declaredEntities(recipient, known.directory.entities)));
        return [...new Set(declared)]
          .filter((recipient) => !seen.has(recipient))
          .map((recipient) => candidate(known, since, activity.key, recipient));
      });
  },
};
