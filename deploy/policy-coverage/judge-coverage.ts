import type { DeclaredActivity } from '#declared-register';

/** What one operation does in one activity, as read off the code. */
export interface Practice {
  activity: string;
  /** Art. 4(2). */
  operation: string;
  /** Of a disclosure: the class of those who get the data. */
  recipientClass?: string;
  /** Route or consumer by which it comes about; absent where nothing leads to the code that says it. */
  by?: { name: string; file: string };
  /** Where the code says it, for messages. */
  saidIn: string;
}

/** An activity of the register beside what realises it. */
export interface Coverage {
  activity: DeclaredActivity;
  /** Each once; none where the activity is not realised yet. */
  practices: readonly (Practice & { by: { name: string; file: string } })[];
  /** Files of tests that show it. */
  tests: readonly string[];
  /** What is missing. */
  notYet?: string;
}

export interface Findings {
  activities: readonly DeclaredActivity[];
  practices: readonly Practice[];
  /** By key of the activity: what is missing. */
  notYet: Readonly<Record<string, string>>;
  /** Test files that name the activity, those nearest to the files of its operations. */
  testsOf: (activity: string, files: readonly string[]) => readonly string[];
}

/** Lays the register beside the code. Every problem is a contradiction that a person has to settle. */
export function judgeCoverage({ activities, practices, notYet, testsOf }: Findings): {
  coverage: Coverage[];
  problems: string[];
} {
  const declared = new Map(activities.map((activity) => [activity.key, activity]));
  const problems = [
    ...practices.flatMap((practice) => problemOf(practice, declared.get(practice.activity))),
    ...Object.keys(notYet)
      .filter((key) => !declared.has(key))
      .map((key) => `${key}: listed as not yet realised, but no activity of the register. Remove it from not-yet.ts.`),
  ];
  const coverage = activities.map((activity): Coverage => {
    const found = practices.filter((practice) => practice.activity === activity.key);
    const reached = found.filter((practice): practice is Coverage['practices'][number] => practice.by !== undefined);
    const missing = notYet[activity.key];
    const tests = testsOf(
      activity.key,
      reached.map(({ by }) => by.file),
    );
    if (reached.length === 0 && missing === undefined)
      problems.push(`${activity.key}: no code realises it. Write the operation, or say in not-yet.ts what is missing.`);
    if (reached.length > 0 && missing !== undefined)
      problems.push(`${activity.key}: realised, and listed as not yet realised. Remove it from not-yet.ts.`);
    if (reached.length > 0 && tests.length === 0)
      problems.push(`${activity.key}: no test of its service names it. Write one that does.`);
    return { activity, practices: reached, tests, ...(missing === undefined ? {} : { notYet: missing }) };
  });
  return { coverage, problems: [...new Set(problems)].sort() };
}

function problemOf({ activity, recipientClass, by, saidIn }: Practice, declared?: DeclaredActivity): string[] {
  if (declared === undefined)
    return [`${saidIn}: states the activity ${activity}, which the register does not have. Declare it first.`];
  const classes = declared.recipients.map(({ class: { value } }) => value);
  return [
    ...(recipientClass === undefined || classes.includes(recipientClass)
      ? []
      : [`${saidIn}: discloses to ${recipientClass} for ${activity}, which the register does not declare.`]),
    ...(by === undefined ? [`${saidIn}: no route and no consumer leads to this statement about ${activity}.`] : []),
  ];
}
