import type { Random } from '../../deploy/local/demo/plan-day/random.ts';
import { DISCLOSURES } from '../workload/terms.ts';

/** What is known of a store before it is asked. */
export interface QuestionedStore {
  persons: string[];
  /** When half of its events had happened. */
  midway: Date;
}

/** One of the questions of every week, with a random key where it takes one. */
export interface MeasuredQuestion {
  figure: string;
  /** p99 at the large store, ms. */
  target?: string;
  path: (store: QuestionedStore, random: Random) => string;
  body?: (store: QuestionedStore, random: Random) => object;
}

const RECIPIENTS = DISCLOSURES.flatMap(({ usual }) => usual.recipient?.key ?? []);

/** One moment for all, so that asking again is asking about the same breach. */
const AWARE_AT = '2026-11-02T08:00:00Z';

function breach(random: Random): object {
  return { recipient: random.pick(RECIPIENTS), awareAt: AWARE_AT, by: 'benchmark', reason: 'benchmark' };
}

/** By number. */
export const QUESTIONS: readonly MeasuredQuestion[] = [
  {
    figure: 'question 1: who received a person’s data',
    path: ({ persons }, random) => `/api/questions/recipients?subject=${random.pick(persons)}`,
  },
  {
    figure: 'question 8: breach at a recipient, up to now',
    target: '≤ 2000',
    path: () => '/api/questions/breach',
    body: (_, random) => breach(random),
  },
  {
    figure: 'question 8: breach at a recipient that ended long ago, midway through its log',
    path: () => '/api/questions/breach',
    body: ({ midway }, random) => ({ ...breach(random), to: midway.toISOString() }),
  },
  { figure: 'question 9: which controllers to warn', path: () => '/api/questions/controllers-to-warn' },
  {
    figure: 'question 10: a sub-processor notice',
    path: (_, random) =>
      `/api/questions/sub-processor-notice?processor=${random.pick(RECIPIENTS)}&subProcessor=Exempel&receivedOn=2026-11-02`,
  },
  { figure: 'question 14: what is overdue', path: () => '/api/questions/overdue' },
];
