import { Agent } from 'node:http';
import { seededRandom, type Random } from '../../deploy/local/demo/plan-day/random.ts';
import { percentile } from '../arithmetic/percentile.ts';
import { printFigure, whole } from '../figure.ts';
import type { Measurement } from '../measurement.ts';
import { countEntries, listPersonsWith } from '../reads/same-size-persons.query.ts';
import { askApi } from '../servers/ask-api.ts';
import { startBenchServers } from '../servers/start-bench-servers.ts';
import { FILLING, withStore } from '../store/fill-store.ts';
import { RECORDS_PER_ENTRY, serveSmallAndLarge, type StoreSize } from '../store/small-and-large.ts';
import { findMidway } from './midway.query.ts';
import { QUESTIONS, type MeasuredQuestion, type QuestionedStore } from './questions.ts';

const REQUESTS = 200;
const WARM_UP = 10;
/** A question that takes long gets fewer requests than that, so that one figure does not take an hour. */
const LONGEST_SERIES_MS = 60_000;
/** Entries of each person that is asked for: four disclosures, opened and closed. */
const ENTRIES_OF_PERSON = 8;

interface Store extends QuestionedStore {
  url: string;
  entries: number;
}

/** How long each question takes, at a store and at one a hundred times as large. */
export async function measure({ events: entries, seed, machine }: Measurement): Promise<void> {
  const servers = await startBenchServers({ postgres: FILLING });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  try {
    const urls = await serveSmallAndLarge(servers, entries, seed);
    const described = async (size: StoreSize): Promise<Store> =>
      withStore(servers, size, async (client) => ({
        url: urls[size],
        entries: await countEntries(client),
        persons: await listPersonsWith(client, ENTRIES_OF_PERSON),
        midway: await findMidway(client),
      }));
    const stores = { small: await described('small'), large: await described('large') };
    for (const question of QUESTIONS) {
      const small = await time(agent, stores.small, question, seed);
      const large = await time(agent, stores.large, question, seed);
      const side = ({ p50, p99, requests }: Timed, store: Store) =>
        `${whole(store.entries)} entries: p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} (${whole(requests)} requests)`;
      printFigure({
        figure: question.figure,
        value: large.p99,
        ...(question.target === undefined ? {} : { target: question.target }),
        unit: 'ms, p99',
        method:
          `${side(large, stores.large)}; ${side(small, stores.small)}; random keys, one request at a time after ${WARM_UP} to warm up; ` +
          `${whole(large.bytes)} bytes an answer; ${whole(entries * RECORDS_PER_ENTRY)} records taken in by intake, the large store multiplied from these by SQL; ${machine}`,
      });
    }
  } finally {
    agent.destroy();
    await servers.stop();
  }
}

interface Timed {
  p50: number;
  p99: number;
  bytes: number;
  requests: number;
}

async function time(agent: Agent, store: Store, question: MeasuredQuestion, seed: number): Promise<Timed> {
  const random = seededRandom(seed);
  const begun = performance.now();
  for (let asked = 0; asked < WARM_UP && performance.now() - begun < LONGEST_SERIES_MS / 10; asked++)
    await put(agent, store, question, random);
  const answers: { ms: number; bytes: number }[] = [];
  const end = performance.now() + LONGEST_SERIES_MS;
  while (answers.length === 0 || (answers.length < REQUESTS && performance.now() < end))
    answers.push(await put(agent, store, question, random));
  const times = answers.map(({ ms }) => ms);
  return {
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    bytes: answers.reduce((sum, { bytes }) => sum + bytes, 0) / answers.length,
    requests: answers.length,
  };
}

async function put(agent: Agent, store: Store, { path, body }: MeasuredQuestion, random: Random) {
  const asked = path(store, random);
  const answer = await askApi(agent, `${store.url}${asked}`, body?.(store, random));
  if (answer.status !== 200) throw new Error(`${asked} answered ${answer.status}`);
  return answer;
}
