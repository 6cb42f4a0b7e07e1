/** Most that goes together, by weight: what is in one transaction is in memory at once. */
const MOST = 4_000;

/** So much need not wait for what is under way: its own work is most of what it costs. */
const WORTH_A_RIDE = 1_000;

/** Under way at the same time. */
const RIDES = 3;

/** What takes longer may stand behind somebody's lock; the others do not wait for it. */
const SLOW_AFTER_MS = 100;

/** What became of an item; or that it is to go once more, by itself. */
export type Outcome<Result> = PromiseSettledResult<Result> | 'alone';

interface Waiting<Item, Result> {
  item: Item;
  alone: boolean;
  resolve: (result: Result) => void;
  reject: (reason: unknown) => void;
}

export interface ConvoyOptions {
  /** So long little waits for company when nothing is under way. */
  gatherMs?: number;
}

/**
 * Has what comes while something is under way go together as soon as that is done, in the order in which it came. Little waits for the
 * one before, so that under load more and more goes at once; much goes beside it, and nothing waits long for what is slow.
 */
export class Convoy<Item, Result> {
  private waiting: Waiting<Item, Result>[] = [];
  private underWay = 0;
  /** Those of them that others still wait for. */
  private waitedFor = 0;

  private gathering: NodeJS.Timeout | undefined;

  /** `ride` says of each item, in their order, what became of it; should it throw, that became of all of them. */
  constructor(
    private readonly ride: (items: readonly Item[]) => Promise<readonly Outcome<Result>[]>,
    private readonly weightOf: (item: Item) => number,
    private readonly options: ConvoyOptions = {},
  ) {}

  join(item: Item, alone = false): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, alone, resolve, reject });
      if (this.mayGather()) this.gather();
      else this.depart();
    });
  }

  private mayGather(): boolean {
    return this.options.gatherMs !== undefined && this.underWay === 0 && this.weightOfWaiting() < WORTH_A_RIDE;
  }

  private gather(): void {
    this.gathering ??= setTimeout(() => {
      this.gathering = undefined;
      this.depart();
    }, this.options.gatherMs);
  }

  private depart(): void {
    while (this.mayDepart()) void this.go(this.nextGroup());
  }

  private mayDepart(): boolean {
    if (this.waiting.length === 0 || this.underWay >= RIDES) return false;
    return this.waitedFor === 0 || this.weightOfWaiting() >= WORTH_A_RIDE;
  }

  private weightOfWaiting(): number {
    return this.waiting.reduce((sum, { item }) => sum + this.weightOf(item), 0);
  }

  /** At least one, whatever it weighs; what is to go by itself does. */
  private nextGroup(): Waiting<Item, Result>[] {
    const [first] = this.waiting as [Waiting<Item, Result>];
    let weight = this.weightOf(first.item);
    let end = 1;
    for (; !first.alone && end < this.waiting.length; end += 1) {
      const { item, alone } = this.waiting[end]!;
      weight += this.weightOf(item);
      if (alone || weight > MOST) break;
    }
    return this.waiting.splice(0, end);
  }

  private async go(group: readonly Waiting<Item, Result>[]): Promise<void> {
    this.underWay += 1;
    this.waitedFor += 1;
    let isWaitedFor = true;
    const waitNoMore = () => {
      if (isWaitedFor) this.waitedFor -= 1;
      isWaitedFor = false;
    };
    const slow = setTimeout(() => {
      waitNoMore();
      this.depart();
    }, SLOW_AFTER_MS);
    await this.take(group);
    clearTimeout(slow);
    waitNoMore();
    this.underWay -= 1;
    this.depart();
  }

  /** Never rejects. */
  private async take(group: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const outcomes = await this.ride(group.map(({ item }) => item));
      for (const [index, one] of group.entries()) this.settle(one, outcomes[index]!);
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  }

  private settle(one: Waiting<Item, Result>, outcome: Outcome<Result>): void {
    if (outcome === 'alone') this.waiting.push({ ...one, alone: true });
    else if (outcome.status === 'fulfilled') one.resolve(outcome.value);
    else one.reject(outcome.reason);
  }
}
