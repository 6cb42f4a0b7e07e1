import { isNaturalPersonClass } from '#declared-register';
import { gather } from '../find-undeclared.js';
import type { JudgingRule } from '../rule.js';
import { ONLY_INSTRUMENTED } from '../what-rules-cannot-see.js';

export const undeclaredCountry: JudgingRule = {
  key: 'undeclared-country',
  severity: 'serious',
  title: { sv: 'odeklarerat land', en: 'undeclared country' },
  article: { sv: 'art. 30.1 e', en: 'Art. 30(1)(e)' },
  blind: ONLY_INSTRUMENTED,
  judge: (known) =>
    gather(known, ({ shape: { recipient, recipientClass, country }, sheet }) => {
      if (recipient === null || country === null) return [];
      if (recipientClass !== null && isNaturalPersonClass(recipientClass)) return [];
      // Of a recipient without a sheet no country is known; that it is unknown is a finding of its own.
      if (sheet === undefined) return [];
      const declared = [sheet.country, ...sheet.storageCountries, ...sheet.accessCountries];
      if (declared.includes(country)) return [];
      const where = known.words('countries', country);
      const name = known.recipientName(recipient);
      return [
        { term: `${recipient} ${country}`, words: { sv: `${name.sv}, ${where.sv}`, en: `${name.en}, ${where.en}` } },
      ];
    }),
};
