import { decideObjection } from './decide-objection.js';

const now = new Date('2026-11-22T14:45:00Z');
const [open, objected] = [{ objectedAt: null }, { objectedAt: now }];

it.each([
  ['somebody known', { persons: [open], marks: [], listed: [] }],
  ['a number of nobody known', { persons: [], marks: ['a'], listed: [] }],
  ['a new number of somebody who has objected', { persons: [objected], marks: ['a', 'b'], listed: ['a'] }],
  ['one of two', { persons: [objected, open], marks: ['a'], listed: ['a'] }],
])('takes the objection of %s', (_, { listed, ...known }) => {
  expect(decideObjection({ ...known, listed: new Set<string>(listed) }, now)).toEqual({ objectedAt: now });
});

it('has nothing to add to one that is in force, and cannot obey one of nobody', () => {
  const inForce = { persons: [objected], marks: ['a'], listed: new Set(['a']) };
  expect(() => decideObjection(inForce, now)).toThrow(expect.objectContaining({ code: 'OBJECTIONS.IN_FORCE_ALREADY' }));
  const nobody = { persons: [], marks: [], listed: new Set<string>() };
  expect(() => decideObjection(nobody, now)).toThrow(expect.objectContaining({ status: 404 }));
});
