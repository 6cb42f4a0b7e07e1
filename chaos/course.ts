import { judgeEvidence, type Verdict } from './judge/judge-evidence.ts';
import type { Fault, RoundPlan } from './plan-round/round-plan.ts';
import { BAD_OPERATION } from './play-round/made-up-events.ts';
import { playRound } from './play-round/play-round.ts';
import { combine, type Counts, countsOf, type Failure, NOTHING, type RoundReport } from './report.ts';
import { untilSettled } from './settle/until-settled.ts';
import type { ChaosStack } from './stack/chaos-stack.ts';

const SHOWN_FINDINGS = 20;

/** A stack with what earlier rounds have left on it. */
export class Course {
  readonly stack: ChaosStack;
  rounds = 0;
  readonly #answeredSubjects: string[] = [];
  #before: Counts = NOTHING;

  constructor(stack: ChaosStack) {
    this.stack = stack;
  }

  /** Plays a round, waits until all has come to rest, and judges everything that is there by then. */
  async run(round: number, plan: RoundPlan): Promise<RoundReport> {
    const { stack } = this;
    const begun = performance.now();
    const endsBefore = endsOf(stack);
    stack.logInto(`seed-${plan.seed}`);
    await this.#setReplicas(plan.replicas);
    const { answeredSubjects, ...played } = await playRound(stack, plan);
    this.#answeredSubjects.push(...answeredSubjects);
    const { verdict, reasons } = await this.#judge();
    const after = countsOf(verdict);
    const counts = combine(after, this.#before, (now, before) => now - before);
    this.#before = after;
    this.rounds += 1;
    if (counts.produced === 0) reasons.push('nothing was produced: nothing was tested');
    const { seed, scenario, replicas } = plan;
    const failed = reasons.length > 0 || verdict.findings.length > 0;
    return {
      ...{ round, seed, scenario, replicas, faults: plan.faults.map(worded) },
      ...played,
      ...counts,
      endedUnasked: difference(endsOf(stack), endsBefore),
      seconds: Number(((performance.now() - begun) / 1000).toFixed(1)),
      ...(failed ? { failed: this.#failure(verdict, reasons, seed) } : {}),
    };
  }

  async #setReplicas(replicas: 1 | 2): Promise<void> {
    const second = this.stack.services['intake-2'];
    if (second === undefined || second.runs === (replicas === 2)) return;
    await (replicas === 2 ? second.start() : second.stop());
  }

  async #judge(): Promise<{ verdict: Verdict; reasons: string[] }> {
    const { evidence, restless } = await untilSettled(this.stack);
    const reasons = restless === undefined ? [] : [restless];
    const expectation = { answeredSubjects: this.#answeredSubjects, badOperation: BAD_OPERATION };
    if (evidence !== undefined) return { verdict: judgeEvidence(evidence, expectation), reasons };
    return { verdict: { ...this.#before, findings: [] }, reasons };
  }

  #failure({ findings }: Verdict, reasons: string[], seed: number): Failure {
    return { reasons, findings: findings.slice(0, SHOWN_FINDINGS), logs: this.stack.keepLogs(`seed-${seed}`) };
  }
}

function worded(fault: Fault): string {
  if (fault.do === 'move-group') return `offsets ${fault.to} at ${fault.atMs} ms`;
  return `${fault.do} ${fault.target} at ${fault.atMs} ms for ${fault.forMs} ms`;
}

function endsOf(stack: ChaosStack): Record<string, number> {
  return Object.fromEntries(Object.entries(stack.services).map(([name, { endedUnasked }]) => [name, endedUnasked]));
}

/** What is more than before; nothing where all is as it was. */
function difference(now: Record<string, number>, before: Record<string, number>): Record<string, number> {
  const changes = Object.entries(now).map(([name, count]) => [name, count - (before[name] ?? 0)] as const);
  return Object.fromEntries(changes.filter(([, more]) => more > 0));
}
