import { breaksOf } from './hyphenate.js';

const best = (word: string): string => {
  const [at] = breaksOf(word);
  return at === undefined ? word : `${word.slice(0, at)}-${word.slice(at)}`;
};

it.each([
  ['personuppgiftsansvarig', 'personuppgifts-ansvarig'],
  ['personuppgiftsbiträdesavtal', 'personuppgiftsbiträdes-avtal'],
  ['standardavtalsklausuler', 'standardavtals-klausuler'],
  ['kreditupplysningsföretag', 'kreditupplysnings-företag'],
])('breaks %s where its parts meet: %s', (word, broken) => {
  expect(best(word)).toBe(broken);
});

it.each([
  ['Exempelmyndigheten', 'Exempelmyndighe-ten'],
  ['larmadress', 'larmad-ress'],
])('takes one consonant over where no part is known: %s → %s', (word, broken) => {
  expect(best(word)).toBe(broken);
});

it.each(['avtal', 'art', '2026', 'P10Y'])('leaves %s whole or with three letters at least on either side', (word) => {
  for (const at of breaksOf(word)) expect([at >= 3, word.length - at >= 3]).toEqual([true, true]);
});
