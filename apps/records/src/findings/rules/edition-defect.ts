import { type EditionDocument, documentOf, findHindrances, findPlaces } from '#declared-register';
import type { LocalizedText } from '#http';
import { recordUnstated } from '../../editions/publish-edition/record-unstated.js';
import type { JudgingRule } from '../rule.js';
import { ONLY_THE_PAPER } from '../what-rules-cannot-see.js';

/** What an edition itself gets wrong, and mandatory cells in which nothing is stated. Of an edition that is over it weighs less. */
export const editionDefect: JudgingRule = {
  key: 'edition-defect',
  severity: 'serious',
  title: { sv: 'brist i registrets egen utgåva', en: 'defect of an edition of the register' },
  article: { sv: 'art. 30.1', en: 'Art. 30(1)' },
  blind: ONLY_THE_PAPER,
  judge: ({ editions, now }) =>
    editions.flatMap((edition) => {
      if (Date.parse(edition.validFrom) > now.getTime()) return [];
      const isOver = edition.validTo !== null && Date.parse(edition.validTo) <= now.getTime();
      const document = documentOf(edition);
      return recordUnstated(document, findHindrances(document)).defects.map(
        ({ code, title, explanation, article, cells }) => {
          const concerned = activitiesOf(document, cells);
          const where = namesOf(concerned);
          return {
            about: `${edition.key} ${code}`,
            activity: concerned.length === 1 ? concerned[0]!.key : null,
            recipient: null,
            severity: isOver ? ('minor' as const) : ('serious' as const),
            declared: {
              sv: `Utgåva ${edition.key}: ${title.sv}${where.sv} (${article.sv})`,
              en: `Edition ${edition.key}: ${title.en}${where.en} (${article.en})`,
            },
            seen: explanation,
            since: new Date(edition.validFrom),
          };
        },
      );
    }),
};

type Activity = EditionDocument['activities'][number];

/** Those that a defect points at by name; one of all activities names none. */
function activitiesOf(document: EditionDocument, cells: readonly string[]): Activity[] {
  const indexes = cells
    .filter((path) => !path.startsWith('activities/*'))
    .flatMap((path) => findPlaces(document, path))
    .flatMap(({ steps: [list, index] }) => (list === 'activities' && typeof index === 'number' ? [index] : []));
  return [...new Set(indexes)].map((index) => document.activities[index]!);
}

/** Of more than this, the rest are counted. */
const MOST_NAMED = 5;

function namesOf(activities: readonly Activity[]): LocalizedText {
  if (activities.length === 0) return { sv: '', en: '' };
  const names = (lang: 'sv' | 'en') =>
    activities
      .slice(0, MOST_NAMED)
      .map(({ name }) => name[lang])
      .join(', ');
  const left = activities.length - MOST_NAMED;
  return {
    sv: ` – ${names('sv')}${left > 0 ? ` och ${left} till` : ''}`,
    en: ` – ${names('en')}${left > 0 ? ` and ${left} more` : ''}`,
  };
}
