import { sightingOf } from '../find-persons/counted-matter.js';
import { findDisclosuresAfterErasure } from '../find-persons/disclosures-after-erasure.query.js';
import type { SearchingRule } from '../rule.js';

export const disclosureAfterErasure: SearchingRule = {
  key: 'disclosure-after-erasure',
  severity: 'critical',
  title: { sv: 'utlämnat efter radering', en: 'disclosed after erasure' },
  article: { sv: 'art. 17.1 och 5.1 e', en: 'Art. 17(1) and 5(1)(e)' },
  blind: {
    sv: 'Ser raderingar som tjänsterna rapporterar (erase, destroy) för samma behandling.',
    en: 'Sees erasures that the services report (erase, destroy) for the same activity.',
  },
  search: async (executor, known) =>
    (await findDisclosuresAfterErasure(executor, known.months)).map((matter) =>
      sightingOf(
        matter,
        known,
        { sv: 'Uppgifterna rapporterades raderade.', en: 'The data were reported as erased.' },
        { sv: 'utlämnat efter raderingen', en: 'disclosed after the erasure' },
      ),
    ),
};
