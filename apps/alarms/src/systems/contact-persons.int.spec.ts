import { randomUUID } from 'node:crypto';
import { factsOf } from '#test-bed';
import { madeUpContact } from '../testing/made-up-system.js';
import { installed, raised } from '../testing/scenes.js';
import type { IncidentStepView } from '../incidents/incident-step.view.js';
import type { AddedContactPersonView } from './add-contact-person/added-contact-person.view.js';
import { type RunningService, wrongFields } from '#test-bed';
import { startAlarms } from '../testing/start-alarms.js';

let alarms: RunningService;
beforeAll(async () => {
  alarms = await startAlarms();
});
afterAll(() => alarms?.stop());

const add = (systemId: string, person: object) =>
  alarms.call<AddedContactPersonView>('POST', `/api/systems/${systemId}/contact-persons`, person);
const remove = (systemId: string, subjectRef: string) =>
  alarms.call('DELETE', `/api/systems/${systemId}/contact-persons/${subjectRef}`);

describe('POST /api/systems/{id}/contact-persons', () => {
  it('names and tells a new contact person', async () => {
    const { id } = await installed(alarms, { contactPersons: [] });
    const { status, body } = await add(id, madeUpContact('+46701740640'));
    expect(status).toBe(201);
    expect(body.disclosures).toMatchObject([{ recipient: 'exempel-sms', status: 'opened' }]);
    const events = (await alarms.events(body.operationId)).map(factsOf);
    expect(events.slice(0, 2)).toMatchObject([
      { subject: body.subjectRef, operation: 'collect', activity: 'system-installation' },
      { subject: body.subjectRef, operation: 'disclose', activity: 'contact-person-notice', phase: 'opened' },
    ]);
  });

  it('refuses whom the system has already, also when two requests name the person at once', async () => {
    const { id } = await installed(alarms, { contactPersons: [] });
    const answers = await Promise.all([1, 2].map(() => add(id, madeUpContact('+46701740641'))));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body.code).toBe('SYSTEMS.CONTACT_PERSON_NAMED_ALREADY');
  });

  it('refuses the twenty-first', async () => {
    const numbers = Array.from({ length: 20 }, (_, index) => `+467017406${50 + index}`);
    const { id } = await installed(alarms, { contactPersons: numbers.map((mobile) => madeUpContact(mobile)) });
    const { status, body } = await add(id, madeUpContact('+46701740690'));
    expect([status, body.code]).toEqual([409, 'SYSTEMS.TOO_MANY_CONTACT_PERSONS']);
  });

  it('knows no system by another id, and wants a UUID', async () => {
    const unknown = await add(randomUUID(), madeUpContact('+46701740642'));
    expect([unknown.status, unknown.body.code]).toEqual([404, 'SYSTEMS.NO_SUCH_SYSTEM']);
    const malformed = await add('42', { name: 'Kontakten Påhittad', mobile: '+46701740642', relation: 'foe' });
    expect(malformed.status).toBe(400);
  });

  it('names every wrong field', async () => {
    const { id } = await installed(alarms, { contactPersons: [] });
    const refused = await add(id, { name: '', mobile: '0701740642', email: 'granne', relation: 'foe' });
    expect(refused.status).toBe(400);
    expect(wrongFields(refused)).toEqual(['/email', '/mobile', '/name', '/relation']);
  });
});

describe('DELETE /api/systems/{id}/contact-persons/{subjectRef}', () => {
  it('restricts the entry; the person is notified of nothing more', async () => {
    const { id, contactPersons } = await installed(alarms, {
      contactPersons: [madeUpContact('+46701740643'), madeUpContact('+46701740644')],
    });
    const [gone, left] = contactPersons.map(({ subjectRef }) => subjectRef);
    expect((await remove(id, gone!)).status).toBe(204);
    const restricted = (await alarms.events()).filter(({ data }) => data.operation === 'restrict');
    expect(restricted.map(({ subject }) => subject)).toEqual([gone]);
    const incidentId = await raised(alarms, id);
    const { body } = await alarms.call<IncidentStepView>('POST', `/api/incidents/${incidentId}/notifications`);
    const subjects = (await alarms.events(body.operationId)).map(({ subject }) => subject);
    expect(subjects).toContain(left);
    expect(subjects).not.toContain(gone);
  });

  it('knows nobody twice removed, never named, or of another system', async () => {
    const { id, contactPersons } = await installed(alarms, { contactPersons: [madeUpContact('+46701740645')] });
    const other = await installed(alarms, { contactPersons: [] });
    const subjectRef = contactPersons[0]!.subjectRef;
    expect((await remove(other.id, subjectRef)).body.code).toBe('SYSTEMS.NO_SUCH_CONTACT_PERSON');
    expect((await remove(id, randomUUID())).status).toBe(404);
    expect((await remove(randomUUID(), subjectRef)).body.code).toBe('SYSTEMS.NO_SUCH_SYSTEM');
    expect((await remove(id, subjectRef)).status).toBe(204);
    expect((await remove(id, subjectRef)).status).toBe(404);
  });

  it('may be named again later, and is not told again', async () => {
    const { id, contactPersons } = await installed(alarms, { contactPersons: [madeUpContact('+46701740646')] });
    await remove(id, contactPersons[0]!.subjectRef);
    const { status, body } = await add(id, madeUpContact('+46701740646'));
    expect([status, body.disclosures]).toEqual([201, []]);
  });
});
