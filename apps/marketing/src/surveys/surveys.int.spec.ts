import { randomUUID } from 'node:crypto';
import type { DisclosureCheck } from '#disclosure';
import { type RunningService, factsOf, wrongFields } from '#test-bed';
import { madeUpEmail } from '../testing/made-up-people.js';
import { expecting } from '../testing/scenes.js';
import { startMarketing } from '../testing/start-marketing.js';
import type { RecordedAnswersView } from './record-answers/recorded-answers.view.js';
import type { SentSurveyView } from './send-survey/sent-survey.view.js';

let marketing: RunningService;
beforeAll(async () => {
  marketing = await startMarketing();
});
afterAll(() => marketing?.stop());

const respondent = () => ({ subjectRef: randomUUID() as string, name: 'Rut Påhittad', email: madeUpEmail() });
const survey = (key: string, respondents: object[], through = marketing) =>
  through.call<SentSurveyView>('POST', '/api/surveys', { key, respondents });
const answer = (id: string, subjectRef: string, answers: unknown = [{ question: 'would-recommend', answer: '9' }]) =>
  marketing.call<RecordedAnswersView>('POST', `/api/surveys/${id}/answers`, { subjectRef, answers });

describe('POST /api/surveys', () => {
  it('has each respondent asked, name and email only', async () => {
    const { subjectRef, ...person } = respondent();
    const body = expecting(202, await survey('first', [{ subjectRef, ...person }]));
    expect(body.disclosures).toMatchObject([{ recipient: 'add-visits', status: 'opened' }]);
    const events = (await marketing.events(body.operationId)).filter(({ data }) => data.disclosure?.phase !== 'closed');
    const asked = { subject: subjectRef, kind: 'survey-respondent', activity: 'survey', basis: 'A6-1-f' };
    const categories = ['email', 'name'];
    expect(events.map(factsOf)).toEqual([
      { ...asked, operation: 'disclose', categories, recipient: 'add-visits', phase: 'opened' },
      { ...asked, operation: 'collect', categories },
    ]);
  });

  it('is sent once under a key, also when asked twice at once', async () => {
    const answers = await Promise.all([survey('twice', [respondent()]), survey('twice', [respondent()])]);
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 409]);
    expect((await survey('twice', [respondent()])).body.code).toBe('SURVEYS.SENT_ALREADY');
  });

  it('does not ask whoever has objected, on record; where that is everybody the key stays free', async () => {
    const [objector, other] = [respondent(), respondent()];
    await marketing.call('POST', '/api/objections', { email: objector.email, channel: 'email' });
    expect((await survey('objected', [objector])).body.code).toBe('MARKETING.NOTHING_LET_OUT');
    const { id, disclosures } = expecting(202, await survey('objected', [objector, other]));
    expect(disclosures).toMatchObject([{ status: 'withheld', reason: 'objection' }, { status: 'opened' }]);
    expect((await answer(id, objector.subjectRef)).body.code).toBe('SURVEYS.INVITATION_WITHHELD');
  });

  it('asks nobody while no agreement is in force', async () => {
    const check: DisclosureCheck = () => ({ allowed: false, reason: 'no-agreement', detail: 'as in November 2026' });
    const denied = await startMarketing({ check });
    try {
      expect((await survey('lapsed', [respondent()], denied)).body.code).toBe('MARKETING.NOTHING_LET_OUT');
      expect((await denied.events()).map(({ data }) => data.disclosure?.reason)).toEqual(['no-agreement']);
      expect(denied.recipients.received).toEqual([]);
    } finally {
      await denied.stop();
    }
  });

  it('names every wrong field', async () => {
    const wrong = await survey('Not A Key', [{ subjectRef: 'x', name: '', email: 'y' }]);
    expect([wrong.status, wrongFields(wrong)]).toEqual([
      400,
      ['/key', '/respondents/0/email', '/respondents/0/name', '/respondents/0/subjectRef'],
    ]);
  });
});

describe('POST /api/surveys/{id}/answers', () => {
  it('keeps what somebody answers, once, also when it comes twice at once', async () => {
    const { subjectRef, ...person } = respondent();
    const { id } = expecting(202, await survey('answered', [{ subjectRef, ...person }]));
    const answers = await Promise.all([answer(id, subjectRef), answer(id, subjectRef)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const { operationId } = answers.find(({ status }) => status === 201)!.body;
    const [event] = await marketing.events(operationId);
    expect(event).toMatchObject({
      subject: subjectRef,
      data: { activity: 'survey', operation: 'collect', categories: ['survey-answers'], dataSource: 'person' },
    });
    expect((await answer(id, subjectRef)).body.code).toBe('SURVEYS.ANSWERED_ALREADY');
  });

  it('knows nobody who was not asked, and names every wrong field', async () => {
    const { id } = expecting(202, await survey('unanswered', [respondent()]));
    expect((await answer(id, randomUUID())).body.code).toBe('SURVEYS.NOT_INVITED');
    expect((await answer(randomUUID(), randomUUID())).status).toBe(404);
    const wrong = await answer(id, 'x', [{ question: 'A B', answer: '' }]);
    expect([wrong.status, wrongFields(wrong)]).toEqual([
      400,
      ['/answers/0/answer', '/answers/0/question', '/subjectRef'],
    ]);
  });
});
