import { compareStatements, textsOf, termsOf } from './compare-statements.js';

const statements = (...keys: string[]) => new Map(keys.map((key) => [key, { sv: key, en: key }]));

it.each([
  [[], [], 'unknown'],
  [['a'], ['a'], 'agrees'],
  [[], ['a'], 'missing'],
  [['a'], ['a', 'b'], 'missing'],
  [['a'], [], 'surplus'],
  [['a', 'b'], ['b'], 'surplus'],
  [['a'], ['b'], 'wrong'],
  [['a', 'b'], ['b', 'c'], 'wrong'],
] as const)('a notice that says %j beside a register that says %j: %s', (told, registered, state) => {
  expect(compareStatements(statements(...told), statements(...registered)).state).toBe(state);
});

it('a notice says what the policy says, a register also what law or a conclusion adds, neither an open question', () => {
  const cells = (['policy', 'law', 'inferred', 'demo', 'open'] as const).map((provenance) => ({
    value: provenance,
    provenance,
  }));
  const words = (key: string) => ({ sv: key, en: key });
  expect([...termsOf('notice', cells, words).keys()]).toEqual(['policy']);
  expect([...termsOf('register', cells, words).keys()]).toEqual(['policy', 'law', 'inferred', 'demo']);
  expect([...textsOf('notice', cells).keys()]).toEqual(['policy']);
  expect([...textsOf('register', [undefined, { value: null, provenance: 'policy' }]).keys()]).toEqual([]);
});
