import type { Problem } from '#http';
import type { EntryCourse } from './entry-courses.query.js';
import { isFilter, wantedCourses } from './filter-log.js';

const course = (shapeId: number, facts: Partial<EntryCourse> = {}): EntryCourse => ({
  shapeId,
  activity: 'guard-dispatch',
  categories: ['alarm-address', 'name'],
  phase: 'opened',
  outcome: null,
  ...facts,
});

const COURSES = [
  course(1),
  course(1, { phase: 'closed', outcome: 'acknowledged' }),
  course(1, { phase: 'closed', outcome: 'failed' }),
  course(2, { activity: 'mood-scoring', categories: ['mood'] }),
];

describe('wantedCourses', () => {
  it.each([
    [{ category: 'name' }, [0, 1, 2]],
    [{ category: 'mood' }, [3]],
    [{ activity: 'guard-dispatch', phase: 'closed' as const }, [1, 2]],
    [{ outcome: 'failed' as const }, [2]],
    [{ phase: 'opened' as const, outcome: 'failed' as const }, []],
    [{ category: 'mood', activity: 'guard-dispatch' }, []],
  ])('are those of which all holds: %j', (filter, wanted) => {
    expect(wantedCourses(COURSES, filter)).toEqual(wanted.map((at) => COURSES[at]));
  });

  it('are none for a term that the register knows and no entry has', () => {
    expect(wantedCourses(COURSES, { category: 'offence-data' })).toEqual([]);
  });

  it.each([
    ['category', 'nmae', 'mood, name'],
    ['activity', 'guard', 'mood-scoring'],
  ])('are not given for a %s that nobody knows; those there are are named', (parameter, term, named) => {
    const problem = (() => {
      try {
        return wantedCourses(COURSES, { [parameter]: term });
      } catch (error) {
        return error as Problem;
      }
    })();
    expect(problem).toMatchObject({ code: 'SHARING_LOG.UNKNOWN_TERM', status: 400 });
    const [wrong] = (problem as Problem).errors;
    expect(wrong).toMatchObject({ pointer: `?${parameter}`, code: 'isKnown' });
    for (const one of named.split(', ')) expect(wrong!.expected.split(/, | /)).toContain(one);
    expect(JSON.stringify(wrong)).not.toContain(`"${term}"`);
  });
});

describe('isFilter', () => {
  it.each([
    [{}, false],
    [{ category: undefined, phase: undefined }, false],
    [{ category: undefined, phase: 'opened' as const }, true],
  ])('%j: %s', (filter, is) => {
    expect(isFilter(filter)).toBe(is);
  });
});
