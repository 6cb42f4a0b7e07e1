import { isPersonalIdentityNumber } from './personal-identity-number.js';

// The tax agency's own made-up person, and numbers of a century whose people are all dead.
it.each(['19121212-1212', '18500101-0007', '18500161-0004'])('takes %s', (number) => {
  expect(isPersonalIdentityNumber(number)).toBe(true);
});

it.each([
  ['another check digit', '19121212-1213'],
  ['ten digits', '121212-1212'],
  ['no hyphen', '191212121212'],
  ['a thirteenth month', '19121312-1212'],
  ['a 32nd day', '19121232-1212'],
  ['a day between the two kinds', '19121245-1212'],
  ['another century', '17121212-1212'],
  ['a number', 191212121212],
  ['nothing', undefined],
])('refuses %s', (_, value) => {
  expect(isPersonalIdentityNumber(value)).toBe(false);
});
