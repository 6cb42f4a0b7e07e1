import { randomUUID } from 'node:crypto';
import { type RunningService, factsOf, wrongFields } from '#test-bed';
import { madeUpCustomer } from '../../testing/made-up-people.js';
import { addedSegment, expecting, registeredLead } from '../../testing/scenes.js';
import { startMarketing } from '../../testing/start-marketing.js';
import type { CompetitionEntryView } from './competition-entry.view.js';

let marketing: RunningService;
beforeAll(async () => {
  marketing = await startMarketing();
});
afterAll(() => marketing?.stop());

const enter = (subjectRef: string, competition = 'advent-2026') =>
  marketing.call<CompetitionEntryView>('POST', `/api/competitions/${competition}/entries`, { subjectRef });

async function consenting(changes: object = {}): Promise<string> {
  const { subjectRef, details } = madeUpCustomer(changes);
  const consent = { purpose: 'competitions', channel: 'app', wording: 'advent-2026' };
  expecting(201, await marketing.call('POST', '/api/consents', { subjectRef, customer: details, ...consent }));
  return subjectRef;
}

describe('POST /api/competitions/{competition}/entries', () => {
  it('lets a customer who has consented take part, once, also when asked twice at once', async () => {
    const subjectRef = await consenting();
    const answers = await Promise.all([enter(subjectRef), enter(subjectRef)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 409]);
    const { operationId } = answers.find(({ status }) => status === 202)!.body;
    const events = (await marketing.events(operationId)).filter(({ data }) => data.disclosure?.phase !== 'closed');
    const entry = { subject: subjectRef, kind: 'customer', activity: 'competitions', basis: 'A6-1-a' };
    const categories = ['email', 'name'];
    expect(events.map(factsOf)).toEqual([
      { ...entry, operation: 'disclose', categories, recipient: 'senzum', phase: 'opened' },
      { ...entry, operation: 'record', categories },
    ]);
    expect((await enter(subjectRef)).body.code).toBe('COMPETITIONS.ENTERED_ALREADY');
  });

  it('refuses without consent, on record, and nothing leaves', async () => {
    const customer = madeUpCustomer();
    await addedSegment(marketing, 'email', [customer]);
    expect((await enter(customer.subjectRef)).body.code).toBe('COMPETITIONS.NO_CONSENT');
    const withheld = (await marketing.events()).filter(
      ({ subject, data }) => subject === customer.subjectRef && data.activity === 'competitions',
    );
    expect(withheld.map(({ data }) => data.disclosure)).toMatchObject([{ phase: 'withheld', reason: 'no-consent' }]);
  });

  it('refuses who is no customer or cannot be told, knows nobody of another pseudonym, names every wrong field', async () => {
    expect((await enter((await registeredLead(marketing)).subjectRef)).body.code).toBe('COMPETITIONS.CUSTOMERS_ONLY');
    expect((await enter(await consenting({ email: undefined }))).body.code).toBe('COMPETITIONS.NO_EMAIL');
    expect((await enter(randomUUID())).status).toBe(404);
    expect(wrongFields(await enter('x'))).toEqual(['/subjectRef']);
    expect((await enter(randomUUID(), 'Advent!')).status).toBe(400);
  });
});
