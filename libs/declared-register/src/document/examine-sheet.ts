import { text } from '../cell.js';
import { validate } from '../generated/validate-recipient-sheet.js';
import type { RecipientSheet } from '../sheet.js';
import { isCountry } from '../vocabulary/countries.js';
import type { Examined } from './examine-edition.js';
import { formShortcomings } from './form-shortcomings.js';
import { isInstant } from './instant.js';
import type { Place } from './paths.js';
import { type Shortcoming, shortcoming } from './shortcoming.js';

/** Whether a value is a recipient's sheet that can be kept; all that hinders it otherwise. */
export function examineSheet(value: unknown): Examined<RecipientSheet> {
  const ofForm = formShortcomings(validate, value);
  if (ofForm.length > 0) return { shortcomings: ofForm };
  const sheet = value as RecipientSheet;
  const shortcomings = [
    ...unknownCountries(sheet),
    ...wrongDays(sheet),
    ...periodsOf(sheet, 'agreements', ({ kind, role }) => `${kind} ${role}`),
    ...periodsOf(sheet, 'transfers', ({ country }) => country),
  ];
  return shortcomings.length > 0 ? { shortcomings } : { document: sheet, shortcomings: [] };
}

function unknownCountries(sheet: RecipientSheet): Shortcoming[] {
  const stated: [Place['steps'], string][] = [
    [['country'], sheet.country],
    ...(['storageCountries', 'accessCountries'] as const).flatMap((list) =>
      sheet[list].map((country, index): [Place['steps'], string] => [[list, index], country]),
    ),
    ...(['transfers', 'subProcessors'] as const).flatMap((list) =>
      sheet[list].map(({ country }, index): [Place['steps'], string] => [[list, index, 'country'], country]),
    ),
  ];
  return stated
    .filter(([, country]) => !isCountry(country))
    .map(([steps]) =>
      shortcoming(
        sheet,
        steps,
        'unknown-country',
        text('en landskod enligt ISO 3166-1, som SE', 'a country code of ISO 3166-1, as SE'),
      ),
    );
}

function wrongDays(sheet: RecipientSheet): Shortcoming[] {
  const stated: [Place['steps'], string | null][] = [
    ...(['agreements', 'transfers'] as const).flatMap((list) =>
      sheet[list].flatMap(({ validFrom, validTo }, index): [Place['steps'], string | null][] => [
        [[list, index, 'validFrom'], validFrom],
        [[list, index, 'validTo'], validTo],
      ]),
    ),
    ...sheet.subProcessors.flatMap(({ since, authorisedOn, noticeOn }, index) =>
      Object.entries({ since, authorisedOn, noticeOn }).map(([name, day]): [Place['steps'], string | null] => [
        ['subProcessors', index, name],
        day,
      ]),
    ),
  ];
  return stated
    .filter(([, day]) => day !== null && !isInstant(day))
    .map(([steps]) => shortcoming(sheet, steps, 'wrong-value', text('en dag som finns', 'a day that exists')));
}

/** Periods of one thing begin before they end and do not overlap: at every instant one document holds. */
function periodsOf<List extends 'agreements' | 'transfers'>(
  sheet: RecipientSheet,
  list: List,
  thing: (member: RecipientSheet[List][number]) => string,
): Shortcoming[] {
  const members: readonly RecipientSheet[List][number][] = sheet[list];
  return members.flatMap((one, index) => {
    const [from, to] = period(one);
    if (to <= from)
      return [
        shortcoming(
          sheet,
          [list, index, 'validTo'],
          'ends-before-it-begins',
          text('en tid efter validFrom', 'a time after validFrom'),
        ),
      ];
    const earlier = members.slice(0, index).find((other) => {
      const [start, end] = period(other);
      return thing(other) === thing(one) && start < to && from < end;
    });
    return earlier === undefined
      ? []
      : [
          shortcoming(
            sheet,
            [list, index, 'validFrom'],
            'overlapping-validity',
            text(
              'en giltighetstid som inte överlappar en annans i listan',
              'a validity that overlaps no other of the list',
            ),
          ),
        ];
  });
}

function period({
  validFrom,
  validTo,
}: {
  readonly validFrom: string;
  readonly validTo: string | null;
}): [number, number] {
  return [Date.parse(validFrom), validTo === null ? Number.POSITIVE_INFINITY : Date.parse(validTo)];
}
