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

/** A supplier in the United States that sends letters and messages, with nothing in place. */
function supplier(random: Random): object {
  const sheet = {
    format: 'trettio-recipient-sheet',
    version: 1,
    key: `exempel-utskick-${random.integer(1, 1_000)}`,
    name: 'Exempel Utskick AB',
    named: 'entered',
    provenance: 'inferred',
    organisationNumber: null,
    contact: null,
    classes: ['customer-communication'],
    roles: [],
    country: 'US',
    storageCountries: ['US'],
    accessCountries: ['US'],
    agreements: [],
    transfers: [],
    subProcessors: [],
    securityMeasures: [],
  };
  return { sheet, wishes: [{ activity: 'customer-communication', categories: ['name', 'email'] }] };
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
  { figure: 'question 11: what lapses within sixty days', path: () => '/api/questions/lapses' },
  {
    figure: 'question 12: what if a supplier were added',
    path: () => '/api/questions/supplier',
    body: (_, random) => supplier(random),
  },
  { figure: 'question 13: the notice beside the register', path: () => '/api/questions/notice' },
  { figure: 'question 14: what is overdue', path: () => '/api/questions/overdue' },
  {
    figure: 'question 15: 25 disclosures of a quarter with everything in force then',
    path: (_, random) => `/api/questions/sample?from=2026-10-01&to=2026-12-31&seed=${random.integer(0, 1_000_000)}`,
  },
];
