import { isInEea, isNaturalPersonClass } from '#declared-register';
import { findWithoutGround } from '../find-without-ground.js';
import { gapsBetween } from '../gaps.js';
import type { JudgingRule } from '../rule.js';
import { ONLY_INSTRUMENTED } from '../what-rules-cannot-see.js';

export const transferGroundMissing: JudgingRule = {
  key: 'transfer-ground-missing',
  severity: 'critical',
  title: { sv: 'överfört utan gällande överföringsgrund', en: 'transferred without a ground in force' },
  article: { sv: 'art. 44–49', en: 'Art. 44–49' },
  blind: ONLY_INSTRUMENTED,
  judge: (known) =>
    findWithoutGround(known, ({ country, recipientClass }, sheet) => {
      if (country === null || isInEea(country)) return [];
      if (recipientClass !== null && isNaturalPersonClass(recipientClass)) return [];
      const { sv, en } = known.words('countries', country);
      const words = { sv: `Grund för överföring till ${sv}`, en: `A ground for transfer to ${en}` };
      const grounds = sheet?.transfers.filter((transfer) => transfer.country === country) ?? [];
      return [{ what: country, words, gaps: gapsBetween(grounds) }];
    }),
};
