import { planRound, type PlanOptions } from './plan-round/plan-round.ts';
import { combine, NOTHING, type RoundReport, type RunReport } from './report.ts';
import { Course } from './course.ts';
import { type ChaosStack, startChaosStack } from './stack/chaos-stack.ts';

export interface ChaosOptions extends PlanOptions {
  readonly seeds: readonly number[];
}

/** Rounds follow each other on growing data; then a new stack keeps the comparison quick and memory flat. */
const ROUNDS_ON_ONE_STACK = 10;

export interface ChaosListener {
  /** At the end of each round. */
  onRound(report: RoundReport): void;
  /** With every stack that is begun: who breaks a run off has to end it. */
  onStack?(stack: ChaosStack): void;
}

/** Plays one round for each seed; one that failed has the next begin on a new stack. */
export async function runChaos(options: ChaosOptions, listener: ChaosListener): Promise<RunReport> {
  let total = NOTHING;
  let course: Course | undefined;
  try {
    for (const [index, seed] of options.seeds.entries()) {
      course ??= await beginCourse(options, listener);
      const report = await course.run(index + 1, planRound(seed, options));
      listener.onRound(report);
      total = combine(total, report, (sum, count) => sum + count);
      if (report.failed === undefined && course.rounds < ROUNDS_ON_ONE_STACK) continue;
      await course.stack.end();
      course = undefined;
    }
  } finally {
    await course?.stack.end();
  }
  return { rounds: options.seeds.length, ...total };
}

async function beginCourse({ brokers }: ChaosOptions, listener: ChaosListener): Promise<Course> {
  const stack = await startChaosStack(brokers);
  listener.onStack?.(stack);
  return new Course(stack);
}
