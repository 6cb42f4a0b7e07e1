import { terms } from '#declared-register';
import { Problem } from '#http';
import type { EntryCourse } from './entry-courses.query.js';

/** Which entries of a log are wanted: those of which all of this holds. */
export interface LogFilter {
  category?: string | undefined;
  activity?: string | undefined;
  phase?: EntryCourse['phase'] | undefined;
  outcome?: NonNullable<EntryCourse['outcome']> | undefined;
}

export function isFilter(filter: LogFilter): boolean {
  return Object.values(filter).some((wanted) => wanted !== undefined);
}

/**
 * The courses of a log whose entries are wanted. Throws a problem with status 400 for a term that the
 * register does not know and no entry of this log has: who mistypes must not read that nothing was disclosed.
 */
export function wantedCourses<Course extends EntryCourse>(
  courses: readonly Course[],
  { category, activity, phase, outcome }: LogFilter,
): Course[] {
  mustBeKnown('category', category, [
    ...Object.keys(terms.categories),
    ...courses.flatMap(({ categories }) => categories),
  ]);
  mustBeKnown('activity', activity, [...Object.keys(terms.activities), ...courses.map((course) => course.activity)]);
  return courses.filter(
    (course) =>
      (category === undefined || course.categories.includes(category)) &&
      (activity === undefined || course.activity === activity) &&
      (phase === undefined || course.phase === phase) &&
      (outcome === undefined || course.outcome === outcome),
  );
}

function mustBeKnown(parameter: 'category' | 'activity', wanted: string | undefined, known: readonly string[]): void {
  if (wanted === undefined || known.includes(wanted)) return;
  const expected = `one of ${[...new Set(known)].sort().join(', ')}`;
  throw new Problem('SHARING_LOG.UNKNOWN_TERM', 400, UNKNOWN_TERM, [
    { pointer: `?${parameter}`, code: 'isKnown', expected, found: `string of ${wanted.length} characters` },
  ]);
}

const UNKNOWN_TERM = {
  sv: 'Loggen kan bara sökas med termer som registret känner. Ta en av dem som räknas upp.',
  en: 'A log can be searched only by terms that the register knows. Take one of those listed.',
};
