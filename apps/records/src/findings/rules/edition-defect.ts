import { documentOf, findHindrances } from '#declared-register';
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
        ({ code, title, explanation, article }) => ({
          about: `${edition.key} ${code}`,
          activity: null,
          recipient: null,
          severity: isOver ? ('minor' as const) : ('serious' as const),
          declared: {
            sv: `Utgåva ${edition.key}: ${title.sv} (${article.sv})`,
            en: `Edition ${edition.key}: ${title.en} (${article.en})`,
          },
          seen: explanation,
          since: new Date(edition.validFrom),
        }),
      );
    }),
};
