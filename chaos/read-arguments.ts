import { parseArgs } from 'node:util';
import { LocalStackError } from '../deploy/local/local-stack-error.ts';
import type { ChaosOptions } from './run-chaos.ts';

const USAGE =
  'npm run chaos -- [--seeds N] [--first SEED] [--seed SEED] [--brokers 1|3] [--long-transaction SECONDS] [--away SECONDS]';
const SEEDS = 10;
const LONG_TRANSACTION_S = '30';

/** What the command line asks for. Throws LOCAL.BAD_SETTING naming the option. */
export function readArguments(args: readonly string[]): ChaosOptions {
  const values = parse(args);
  const brokers = values.brokers ?? '1';
  if (brokers !== '1' && brokers !== '3') throw wrong('--brokers must be 1 or 3');
  return {
    seeds: seedsOf(values),
    brokers: brokers === '3' ? 3 : 1,
    longTransactionMs: milliseconds('--long-transaction', values['long-transaction'] ?? LONG_TRANSACTION_S),
    ...(values.away === undefined ? {} : { awayMs: milliseconds('--away', values.away) }),
  };
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: { seeds: text, first: text, seed: text, brokers: text, 'long-transaction': text, away: text },
    }).values;
  } catch (error) {
    throw wrong((error as Error).message);
  }
}

function seedsOf({ seeds, first, seed }: ReturnType<typeof parse>): number[] {
  if (seed !== undefined) {
    if (seeds !== undefined || first !== undefined)
      throw wrong('--seed plays that one alone, without --seeds or --first');
    return [whole('--seed', seed, 0)];
  }
  const from = whole('--first', first ?? '0', 0);
  return Array.from({ length: whole('--seeds', seeds ?? String(SEEDS), 1) }, (_, index) => from + index);
}

function milliseconds(option: string, seconds: string): number {
  return 1_000 * whole(option, seconds, 1);
}

function whole(option: string, text: string, least: number): number {
  const value = Number(text);
  if (!/^\d{1,9}$/.test(text) || value < least) throw wrong(`${option} must be a whole number from ${least}`);
  return value;
}

function wrong(what: string): LocalStackError {
  return new LocalStackError('LOCAL.BAD_SETTING', `${what}: ${USAGE}`);
}
