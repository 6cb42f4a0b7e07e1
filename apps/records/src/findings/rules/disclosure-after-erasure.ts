import { findDisclosuresAfterErasure } from '../find-persons/disclosures-after-erasure.query.js';
import type { SearchingRule } from '../rule.js';

const ERASING = ['erase', 'destroy'];

export const disclosureAfterErasure: SearchingRule = {
  key: 'disclosure-after-erasure',
  severity: 'critical',
  title: { sv: 'utlämnat efter radering', en: 'disclosed after erasure' },
  article: { sv: 'art. 17.1 och 5.1 e', en: 'Art. 17(1) and 5(1)(e)' },
  blind: {
    sv: 'Ser raderingar som tjänsterna rapporterar (erase, destroy) för samma behandling.',
    en: 'Sees erasures that the services report (erase, destroy) for the same activity.',
  },
  declared: { sv: 'Uppgifterna rapporterades raderade.', en: 'The data were reported as erased.' },
  seen: { sv: 'utlämnat efter raderingen', en: 'disclosed after the erasure' },
  restsOn: ({ shapes }) => {
    const erased = new Set(
      shapes.filter(({ operation }) => ERASING.includes(operation)).map(({ activity }) => activity),
    );
    return erased.size === 0 ? undefined : { shapes: shapes.filter(({ activity }) => erased.has(activity)) };
  },
  search: findDisclosuresAfterErasure,
};
