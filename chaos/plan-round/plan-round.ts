import { seededRandom, type Random } from '../../deploy/local/demo/plan-day/random.ts';
import {
  EMITTING,
  type EmittingService,
  type Fault,
  type OutboxTransaction,
  type RoundPlan,
  type Strike,
  type Target,
} from './round-plan.ts';

export interface PlanOptions {
  /** Of one, or of three brokers of which each round loses one. */
  readonly brokers: 1 | 3;
  /** How long the transaction of the rounds about a long one stays open, ms. */
  readonly longTransactionMs: number;
  /** How long what a round is about stays away, ms; drawn for each where left out. */
  readonly awayMs?: number;
}

interface Scenario {
  readonly name: string;
  readonly replicas?: 1 | 2;
  readonly strike?: Pick<Strike, 'do'> & { readonly target: Target | 'one-of-two' | 'relay-or-intake' | 'broker' };
  readonly move?: 'back' | 'ahead';
  readonly long?: true;
}

/** Consecutive seeds go through them in turn, so that a few seeds meet different faults and many meet all. */
export const SCENARIOS: readonly Scenario[] = [
  { name: 'kill intake', replicas: 1, strike: { do: 'kill', target: 'intake-1' } },
  { name: 'kill PostgreSQL', strike: { do: 'kill', target: 'postgres' } },
  { name: 'kill the broker', strike: { do: 'kill', target: 'broker' } },
  { name: 'kill the relay', strike: { do: 'kill', target: 'relay' } },
  { name: 'kill one of two intakes', replicas: 2, strike: { do: 'kill', target: 'one-of-two' } },
  { name: 'pause PostgreSQL', strike: { do: 'pause', target: 'postgres' } },
  { name: 'kill a service', strike: { do: 'kill', target: 'alarms' } },
  { name: 'pause intake', replicas: 1, strike: { do: 'pause', target: 'intake-1' } },
  { name: "set the group's offsets back", move: 'back' },
  { name: 'pause the broker', strike: { do: 'pause', target: 'broker' } },
  { name: 'kill a service with its relay', strike: { do: 'kill', target: 'logistics' } },
  { name: 'long transaction', long: true, strike: { do: 'kill', target: 'relay-or-intake' } },
  { name: "kill PostgreSQL's first process", strike: { do: 'kill', target: 'postmaster' } },
  { name: 'pause one of two intakes', replicas: 2, strike: { do: 'pause', target: 'one-of-two' } },
  { name: 'pause a service', strike: { do: 'pause', target: 'alarms' } },
  { name: "set the group's offsets ahead", move: 'ahead' },
  { name: 'pause the relay', strike: { do: 'pause', target: 'relay' } },
  { name: 'pause a service with its relay', strike: { do: 'pause', target: 'logistics' } },
];

/** Faults strike while all is at work: not before the first calls, and before the last. */
const STRIKE_MS = [400, 2_400] as const;
const DOWN_MS = [0, 1_200] as const;
const PAUSED_MS = [500, 3_000] as const;
const LOAD_MS = [2_500, 4_000] as const;
const BURST_AHEAD_MS = [50, 500] as const;
const BURST_EVENTS = [500, 1_500] as const;
const ANSWERS = [60, 120] as const;
const CALLERS: Readonly<Record<EmittingService, number>> = { alarms: 3, logistics: 1 };

/** All that is decided about a round; the same seed and options plan the same round. */
export function planRound(seed: number, options: PlanOptions): RoundPlan {
  const random = seededRandom(seed);
  const scenario = SCENARIOS[seed % SCENARIOS.length] as Scenario;
  const replicas = scenario.replicas ?? random.pick([1, 2] as const);
  const faults = planFaults(random, scenario, replicas, options);
  return {
    seed,
    scenario: scenario.name,
    replicas,
    loadMs: random.integer(...LOAD_MS),
    answers: random.integer(...ANSWERS),
    faults,
    transactions: [
      ...planTransactions(random, scenario.long ? options.longTransactionMs : undefined),
      ...faults.flatMap((fault) => planBursts(random, fault)),
    ],
    callerSeeds: Object.fromEntries(
      EMITTING.map((service) => [service, Array.from({ length: CALLERS[service] }, () => random.integer(0, 2 ** 31))]),
    ) as unknown as RoundPlan['callerSeeds'],
  };
}

function planFaults(random: Random, scenario: Scenario, replicas: 1 | 2, options: PlanOptions): Fault[] {
  const { strike, move, long } = scenario;
  const faults: Fault[] = [];
  if (move !== undefined) faults.push({ do: 'move-group', to: move, atMs: random.integer(...STRIKE_MS) });
  if (strike !== undefined) {
    const drawn = strikeAt(random, strike.do, targetOf(random, strike.target, options));
    faults.push({ ...drawn, forMs: options.awayMs ?? drawn.forMs });
  }
  if (options.brokers === 3 && !faults.some((fault) => groupOf(fault) === 'broker'))
    faults.push(strikeAt(random, random.chance(0.75) ? 'kill' : 'pause', targetOf(random, 'broker', options)));
  else if (options.brokers === 1 && random.chance(0.35)) {
    const spared = [...faults.map(groupOf), ...(long ? ['postgres'] : [])];
    faults.push(...planAnother(random, spared, replicas, options));
  }
  return faults.toSorted((a, b) => a.atMs - b.atMs);
}

/** A second fault at something else, which may strike while the first one lasts. */
function planAnother(random: Random, spared: readonly string[], replicas: 1 | 2, options: PlanOptions): Fault[] {
  const intakes: Target[] = replicas === 2 ? ['intake-1', 'intake-2'] : ['intake-1'];
  const targets: Target[] = [
    ...intakes,
    'relay',
    'alarms',
    'logistics',
    'postgres',
    targetOf(random, 'broker', options),
  ];
  const free = targets.map((target) => strikeAt(random, random.pick(['kill', 'pause'] as const), target));
  return random.sample(
    free.filter((fault) => !spared.includes(groupOf(fault))),
    1,
  );
}

/** Two faults of one round never strike the same group: each would undo what the other is about. */
function groupOf(fault: Fault): string {
  if (fault.do === 'move-group') return 'intake';
  if (fault.target === 'postmaster') return 'postgres';
  return fault.target.replace(/-\d+$/, '');
}

function targetOf(random: Random, target: NonNullable<Scenario['strike']>['target'], { brokers }: PlanOptions): Target {
  switch (target) {
    case 'one-of-two':
      return random.pick(['intake-1', 'intake-2'] as const);
    case 'relay-or-intake':
      return random.pick(['relay', 'intake-1'] as const);
    case 'broker':
      return `broker-${random.integer(1, brokers)}`;
    default:
      return target;
  }
}

function strikeAt(random: Random, what: Strike['do'], target: Target): Strike {
  return {
    do: what,
    target,
    atMs: random.integer(...STRIKE_MS),
    forMs: what === 'kill' ? random.integer(...DOWN_MS) : random.integer(...PAUSED_MS),
  };
}

function planTransactions(random: Random, longMs: number | undefined): OutboxTransaction[] {
  const transactions = Array.from({ length: random.integer(5, 9) }, (): OutboxTransaction => {
    const events = random.pick([1, 2, 10, 40, 150, 300]);
    return {
      service: random.pick(EMITTING),
      atMs: random.integer(0, 3_000),
      holdMs: random.pick([0, 0, 50, 400, 1_500]),
      events,
      bad: random.chance(0.2) ? 1 : 0,
      ends: random.chance(0.25) ? 'rollback' : 'commit',
    };
  });
  if (longMs !== undefined)
    transactions.push({ service: 'alarms', atMs: 0, holdMs: longMs, events: 40, bad: 0, ends: 'commit' });
  return transactions;
}

/** Much to do just before a fault, so that it strikes relays between sending and marking, and intake in mid-batch. */
function planBursts(random: Random, { atMs }: Fault): OutboxTransaction[] {
  return EMITTING.map((service) => ({
    service,
    atMs: Math.max(0, atMs - random.integer(...BURST_AHEAD_MS)),
    holdMs: 0,
    events: random.integer(...BURST_EVENTS),
    bad: 0,
    ends: 'commit',
  }));
}
