import { readArguments } from './read-arguments.ts';

it('plays ten seeds against one broker unless told otherwise', () => {
  expect(readArguments([])).toEqual({
    seeds: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    brokers: 1,
    longTransactionMs: 30_000,
  });
});

it('reads how many seeds, from where, against how many brokers, and how long is long', () => {
  expect(readArguments(['--seeds', '2', '--first', '40', '--brokers', '3', '--long-transaction', '5'])).toEqual({
    seeds: [40, 41],
    brokers: 3,
    longTransactionMs: 5_000,
  });
});

it('reads how long what is struck stays away', () => {
  expect(readArguments(['--seed', '1', '--away', '60']).awayMs).toBe(60_000);
});

it('plays one seed again', () => {
  expect(readArguments(['--seed', '73']).seeds).toEqual([73]);
});

it.each([
  [['--seeds', '0'], '--seeds'],
  [['--seeds', 'many'], '--seeds'],
  [['--seed', '-1'], '--seed'],
  [['--seed', '1', '--seeds', '2'], '--seed'],
  [['--brokers', '2'], '--brokers'],
  [['--away', 'long'], '--away'],
  [['--seconds', '9'], '--seconds'],
])('names the option that is wrong: %j', (args, option) => {
  expect(() => readArguments(args)).toThrow(option);
});
