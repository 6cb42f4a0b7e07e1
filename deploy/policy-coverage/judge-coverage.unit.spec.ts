import { editionInForce, findActivity } from '#declared-register';
import { type Practice, judgeCoverage } from './judge-coverage.ts';

const edition = editionInForce(new Date('2026-11-22T14:45:00Z'));
const activities = ['quote', 'survey'].map((key) => findActivity(edition, key)!);

const quoting: Practice = {
  activity: 'quote',
  operation: 'disclose',
  recipientClass: 'crm',
  by: { name: 'POST /api/leads', file: 'apps/marketing/src/leads/register-lead/register-lead.controller.ts' },
  saidIn: 'apps/marketing/src/leads/events.ts:30',
};
const judge = (
  practices: readonly Practice[],
  notYet: Record<string, string> = { survey: 'a survey' },
  tested = true,
) =>
  judgeCoverage({ activities, practices, notYet, testsOf: (activity) => (tested ? [`${activity}.int.spec.ts`] : []) });

it('lays what is done beside what is declared, with the tests, and says what is missing', () => {
  const { coverage, problems } = judge([quoting]);
  expect(problems).toEqual([]);
  expect(coverage).toMatchObject([
    { activity: { key: 'quote' }, practices: [quoting], tests: ['quote.int.spec.ts'] },
    { activity: { key: 'survey' }, practices: [], notYet: 'a survey' },
  ]);
});

it.each([
  ['an activity neither done nor listed', [quoting], {}, /^survey: no code realises it/],
  ['one done and listed', [quoting], { quote: 'all', survey: 'all' }, /^quote: realised, and listed/],
  ['one listed and not declared', [quoting], { survey: 'all', dancing: 'all' }, /^dancing: listed .* no activity/],
  [
    'one done and not declared',
    [quoting, { ...quoting, activity: 'dancing' }],
    undefined,
    /states the activity dancing/,
  ],
  [
    'a recipient that is not declared',
    [quoting, { ...quoting, recipientClass: 'courier' }],
    undefined,
    /discloses to courier for quote/,
  ],
  [
    'a statement that nothing leads to',
    [quoting, { activity: 'quote', operation: 'use', saidIn: 'a.ts:1' }],
    undefined,
    /^a\.ts:1: no route and no consumer leads/,
  ],
] as const)('finds %s', (_, practices, notYet, problem) => {
  expect(judge(practices, notYet).problems).toEqual([expect.stringMatching(problem)]);
});

it('finds an activity that no test names', () => {
  expect(judge([quoting], undefined, false).problems).toEqual([expect.stringMatching(/^quote: no test/)]);
});
