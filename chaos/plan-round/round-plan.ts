/** Services whose outboxes are written to. */
export const EMITTING = ['alarms', 'logistics'] as const;
export type EmittingService = (typeof EMITTING)[number];

/**
 * What a fault can strike. `postgres` is the server with all its sessions, `postmaster` its first process alone;
 * `relay` is that of alarms, a process of its own, while logistics has its relay within.
 */
export type Target =
  'intake-1' | 'intake-2' | 'relay' | 'alarms' | 'logistics' | 'postgres' | 'postmaster' | `broker-${number}`;

/** SIGKILL and, after a while, a new start; or SIGSTOP and, after a while, SIGCONT. Times in ms from the round's begin. */
export interface Strike {
  readonly do: 'kill' | 'pause';
  readonly target: Target;
  readonly atMs: number;
  readonly forMs: number;
}

/** Intake stops in good order, Kafka's committed offsets of its group are set elsewhere, intake starts. */
export interface GroupMove {
  readonly do: 'move-group';
  /** back: to the begin of each partition · ahead: beyond its end. */
  readonly to: 'back' | 'ahead';
  readonly atMs: number;
}

export type Fault = Strike | GroupMove;

/** Events written straight into a service's outbox, half of them before the transaction is held open, half after. */
export interface OutboxTransaction {
  readonly service: EmittingService;
  readonly atMs: number;
  readonly holdMs: number;
  readonly events: number;
  /** How many of them break the contract: they must be set aside, each once. */
  readonly bad: number;
  readonly ends: 'commit' | 'rollback';
}

export interface RoundPlan {
  readonly seed: number;
  /** What the round is about, e.g. "kill one of two intakes". */
  readonly scenario: string;
  /** Of the records service. */
  readonly replicas: 1 | 2;
  /** How long the services' users keep calling at least, ms; they go on until every fault is over … */
  readonly loadMs: number;
  /** … and until so many of their calls were answered. */
  readonly answers: number;
  readonly faults: readonly Fault[];
  readonly transactions: readonly OutboxTransaction[];
  /** One for each user who calls: what each does next is drawn from it. */
  readonly callerSeeds: Readonly<Record<EmittingService, readonly number[]>>;
}
