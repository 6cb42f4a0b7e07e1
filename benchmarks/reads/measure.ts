import { Agent } from 'node:http';
import type { Client } from 'pg';
import { seededRandom, type Random } from '../../deploy/local/demo/plan-day/random.ts';
import { median, percentile } from '../arithmetic/percentile.ts';
import { printFigure, whole } from '../figure.ts';
import type { Measurement } from '../measurement.ts';
import { type Answer, askApi } from '../servers/ask-api.ts';
import { startBenchServers } from '../servers/start-bench-servers.ts';
import { FILLING, withStore } from '../store/fill-store.ts';
import { RECORDS_PER_ENTRY, serveSmallAndLarge } from '../store/small-and-large.ts';
import { DISCLOSURES, RARE_CATEGORY } from '../workload/terms.ts';
import { countEntries, fewestEntriesWith, listPersonsWith } from './same-size-persons.query.ts';

const KEYS = 1_000;
const WARM_UP = 50;
/** A read that is slow gets fewer keys than that, so that one figure does not take an hour. */
const LONGEST_SERIES_MS = 30_000;
/** Entries of each person that is asked for: four disclosures, opened and closed. */
const ENTRIES_OF_PERSON = 8;

interface Store {
  url: string;
  entries: number;
  persons: string[];
  /** Entries with the rare category in the log that has the fewest. */
  rare: number;
}

type Stores = Record<'small' | 'large', Store>;

/** What is read, and a path for a random key of the store. */
interface Read {
  figure: string;
  path: (store: Store, random: Random) => string;
}

const RECIPIENTS = DISCLOSURES.flatMap(({ usual }) => usual.recipient?.key ?? []);

const READS: readonly Read[] = [
  { figure: 'first page of a sharing log', path: (_, random) => firstPage(random) },
  {
    figure: 'first page of a sharing log by its rarest category',
    // As many as every log of either store has.
    path: ({ rare }, random) => `${firstPage(random, rare)}&category=${RARE_CATEGORY}`,
  },
  {
    figure: 'recipients of a person',
    path: ({ persons }, random) => `/api/subjects/${random.pick(persons)}/recipients`,
  },
  { figure: 'the register', path: () => '/api/register' },
];

/** The same questions to a store a hundred times as large. */
export async function measure({ events: entries, runs: rounds, seed, machine }: Measurement): Promise<void> {
  const servers = await startBenchServers({ postgres: FILLING });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  try {
    const urls = await serveSmallAndLarge(servers, entries, seed);
    const stores: Stores = {
      small: { url: urls.small, ...(await withStore(servers, 'small', describeStore)) },
      large: { url: urls.large, ...(await withStore(servers, 'large', describeStore)) },
    };
    stores.large.rare = stores.small.rare;
    for (const read of READS) {
      const outcome = await compare(agent, stores, read, rounds, seed);
      const about = `${whole(stores.large.entries)} entries to ${whole(stores.small.entries)}`;
      if (typeof outcome === 'string') {
        printFigure({
          figure: read.figure,
          value: null,
          target: '≤ 1.5',
          unit: 'ratio of p50',
          method: `${about}; ${outcome}`,
        });
        continue;
      }
      printFigure({
        figure: read.figure,
        value: outcome.ratio,
        target: '≤ 1.5',
        unit: 'ratio of p50',
        method:
          `${about}; ${whole(outcome.requests)} random keys at each, by turns, ${rounds} rounds, median of their ratios; large: p50 ${outcome.large.p50.toFixed(2)} ms, p99 ${outcome.large.p99.toFixed(2)}, ${whole(outcome.large.bytes)} bytes an answer; ` +
          `small: p50 ${outcome.small.p50.toFixed(2)} ms, p99 ${outcome.small.p99.toFixed(2)}, ${whole(outcome.small.bytes)} bytes; no cache but PostgreSQL's own (128 MB) and the kernel's; ` +
          `${whole(entries * RECORDS_PER_ENTRY)} records taken in by intake, the large store multiplied from these by SQL with the same persons, persons with ${ENTRIES_OF_PERSON} entries asked for; ${machine}`,
      });
    }
  } finally {
    agent.destroy();
    await servers.stop();
  }
}

interface Side {
  p50: number;
  p99: number;
  bytes: number;
}

interface Comparison {
  ratio: number;
  requests: number;
  large: Side;
  small: Side;
}

/** Asks both stores by turns; text where the API does not know the question. */
async function compare(
  agent: Agent,
  stores: Stores,
  read: Read,
  rounds: number,
  seed: number,
): Promise<Comparison | string> {
  const random = seededRandom(seed);
  const both = async (largeFirst: boolean): Promise<Record<keyof Stores, Answer>> => {
    const first = await askStore(agent, stores[largeFirst ? 'large' : 'small'], read, random);
    const second = await askStore(agent, stores[largeFirst ? 'small' : 'large'], read, random);
    return largeFirst ? { large: first, small: second } : { large: second, small: first };
  };
  const { large, small } = await both(true);
  if (large.status === 400 || small.status === 400) return 'the API answers 400: it has no such question yet';
  const series = async (keys: number, longestMs: number): Promise<Record<keyof Stores, Answer>[]> => {
    const answers = [await both(true)];
    const end = performance.now() + longestMs;
    while (answers.length < keys && performance.now() < end) answers.push(await both(answers.length % 2 === 0));
    return answers;
  };
  await series(WARM_UP, LONGEST_SERIES_MS / 10);
  const all: Record<keyof Stores, Answer>[] = [];
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const answers = await series(Math.ceil(KEYS / rounds), LONGEST_SERIES_MS / rounds);
    ratios.push(sideOf(answers.map((answer) => answer.large)).p50 / sideOf(answers.map((answer) => answer.small)).p50);
    all.push(...answers);
  }
  return {
    ratio: median(ratios),
    requests: all.length,
    large: sideOf(all.map((answer) => answer.large)),
    small: sideOf(all.map((answer) => answer.small)),
  };
}

async function askStore(agent: Agent, store: Store, { path }: Read, random: Random): Promise<Answer> {
  const asked = path(store, random);
  const answer = await askApi(agent, `${store.url}${asked}`);
  if (answer.status !== 200 && answer.status !== 400) throw new Error(`${asked} answered ${answer.status}`);
  return answer;
}

function sideOf(answers: readonly Answer[]): Side {
  const times = answers.map(({ ms }) => ms);
  return {
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    bytes: answers.reduce((sum, { bytes }) => sum + bytes, 0) / answers.length,
  };
}

function firstPage(random: Random, limit = 100): string {
  return `/api/recipients/${random.pick(RECIPIENTS)}/sharing-log?limit=${limit}`;
}

async function describeStore(client: Client): Promise<Pick<Store, 'entries' | 'persons' | 'rare'>> {
  const persons = await listPersonsWith(client, ENTRIES_OF_PERSON);
  if (persons.length === 0) throw new Error(`nobody has ${ENTRIES_OF_PERSON} entries: fill with more records`);
  const rare = await fewestEntriesWith(client, RARE_CATEGORY);
  if (rare === 0) throw new Error(`a log has no entry with ${RARE_CATEGORY}: fill with more records`);
  return { entries: await countEntries(client), persons, rare };
}
