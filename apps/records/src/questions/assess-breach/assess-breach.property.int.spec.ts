import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { Outcome } from '#processing-event';
import { BY_OFFICER } from '../../testing/author.js';
import { madeUpDisclosure, madeUpWithholding } from '../../testing/made-up-events.js';
import { post } from '../../testing/read-api.js';
import { type RunningRecords, startRecords } from '../../testing/start-records.js';
import type { BreachView } from './assess-breach.view.js';

const RUNS = 25;
const HOUR_MS = 3_600_000;

/** A disclosure by the numbers of what it has to do with. */
interface Plan {
  person: number;
  /** Which of the sets of categories. */
  categories: number;
  /** Hours before now; a closing follows after a second. */
  hoursAgo: number;
  course: Outcome | 'open' | 'withheld';
}

/** On both sides of each instant that is asked about, near it and far. */
const HOURS = [2, 30, 47, 49, 200, 239, 241, 900];

/** null: it still goes on; then one that is recent, and one that is not. */
const ENDED_HOURS_AGO = [null, 48, 240];

const CATEGORIES = [['name'], ['alarm-address', 'name'], ['system-logs'], ['alarm-address', 'system-logs']];

const plan = fc.record<Plan>({
  person: fc.nat({ max: 3 }),
  categories: fc.nat({ max: CATEGORIES.length - 1 }),
  hoursAgo: fc.constantFrom(...HOURS),
  course: fc.constantFrom('acknowledged', 'refused', 'unknown', 'not-sent', 'not-sent', 'open', 'withheld'),
});

describe('question 8, whatever was disclosed', () => {
  let records: RunningRecords;
  const persons = Array.from({ length: 4 }, () => randomUUID());
  const now = Date.now();

  beforeAll(async () => (records = await startRecords()));
  afterAll(() => records?.close());

  /** Each story has a recipient of its own, so that they need not wait for a store each. */
  async function feed(recipient: string, plans: readonly Plan[]): Promise<void> {
    const facts = ({ person, categories, hoursAgo }: Plan) => ({
      subject: persons[person]!,
      categories: CATEGORIES[categories]!,
      at: new Date(now - hoursAgo * HOUR_MS),
      recipient: { key: recipient, class: 'courier', role: 'separate-controller' as const },
    });
    await records.feed(
      plans.flatMap((one) =>
        one.course === 'withheld' ? [madeUpWithholding(facts(one))] : madeUpDisclosure(facts(one), one.course),
      ),
    );
  }

  async function ask(recipient: string, endedHoursAgo: number | null) {
    const to = endedHoursAgo === null ? {} : { to: new Date(now - endedHoursAgo * HOUR_MS).toISOString() };
    const awareAt = new Date(now).toISOString();
    const { body } = await post<BreachView>(records, '/api/questions/breach', {
      recipient,
      awareAt,
      ...to,
      ...BY_OFFICER,
    });
    const response = await fetch(`${records.url}${body.telling.path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(BY_OFFICER),
    });
    const lines = (await response.text()).split('\n').filter((line) => line !== '');
    const { byCategory, persons, records: number, neverLeft } = body.exposed;
    return {
      persons,
      records: number,
      neverLeft,
      byCategory: byCategory.map(({ key, ...counts }) => [key, counts.persons, counts.records]),
      burglary: body.consequences.find(({ key }) => key === 'burglary')?.persons ?? 0,
      named: lines.map((line) => (JSON.parse(line) as { subject: string }).subject),
    };
  }

  /** The same, counted one by one. */
  function expected(plans: readonly Plan[], endedHoursAgo: number | null) {
    const opened = plans.filter(
      ({ course, hoursAgo }) => course !== 'withheld' && (endedHoursAgo === null || hoursAgo >= endedHoursAgo),
    );
    const held = opened.filter(({ course }) => course !== 'not-sent');
    const had = (some: readonly Plan[]) => new Set(some.map(({ person }) => person));
    const bearing = (category: string) => held.filter((one) => CATEGORIES[one.categories]!.includes(category));
    const withLogs = had(bearing('system-logs'));
    return {
      persons: had(held).size,
      records: held.length,
      neverLeft: opened.length - held.length,
      byCategory: ['alarm-address', 'name', 'system-logs']
        .map((category) => [category, had(bearing(category)).size, bearing(category).length])
        .filter(([, number]) => number !== 0),
      burglary: [...had(bearing('alarm-address'))].filter((person) => withLogs.has(person)).length,
      named: [...had(held)].map((person) => persons[person]!).sort(),
    };
  }

  it('counts what was held at any instant as somebody would who looks at each disclosure', async () => {
    let stories = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(plan, { minLength: 1, maxLength: 14 }), async (plans) => {
        const recipient = `firm-${(stories += 1)}`;
        await feed(recipient, plans);
        for (const endedHoursAgo of ENDED_HOURS_AGO)
          expect(await ask(recipient, endedHoursAgo)).toEqual(expected(plans, endedHoursAgo));
      }),
      { numRuns: RUNS },
    );
  }, 240_000);
});
