import { randomUUID } from 'node:crypto';
import { allClosed, type RunningService, factsOf, wrongFields } from '#test-bed';
import { madeUpAddress, madeUpLead, madeUpPhone } from '../testing/made-up-people.js';
import { boughtList, expecting } from '../testing/scenes.js';
import { startMarketing } from '../testing/start-marketing.js';
import type { InformedPersonsView } from './inform-persons/informed-persons.view.js';
import { LETTERS_A_REQUEST } from './list-source.js';

let marketing: RunningService;
beforeAll(async () => {
  marketing = await startMarketing();
});
afterAll(() => marketing?.stop());

const buy = (command: object) => marketing.call('POST', '/api/lists', command);
const inform = (id: string, noticeEdition = '2018-05') =>
  marketing.call<InformedPersonsView>('POST', `/api/lists/${id}/information`, { noticeEdition });

describe('POST /api/lists', () => {
  it('makes prospects of whoever is new, with the source and by when to inform', async () => {
    const { phone } = madeUpLead();
    const list = await boughtList(marketing, [
      { name: 'Pia Påhittad', phone, address: madeUpAddress },
      { name: 'Pia Påhittad', phone },
      { name: 'Per Påhittad', address: madeUpAddress },
    ]);
    expect(list).toMatchObject({ suppressed: 0, known: 1 });
    const events = await marketing.events(list.operationId);
    const bought = { kind: 'prospect', activity: 'list-purchase', operation: 'collect', basis: 'A6-1-f' };
    expect(events.map(factsOf)).toEqual([
      { ...bought, subject: list.subjectRefs[0], categories: ['name', 'phone', 'postal-address'] },
      { ...bought, subject: list.subjectRefs[1], categories: ['name', 'postal-address'] },
    ]);
    expect(events.map(({ data }) => data.dataSource)).toEqual(['list-supplier', 'list-supplier']);
    expect(Date.parse(list.informDueAt) - Date.now()).toBeLessThan(32 * 86_400_000);
  });

  it('is read in once, also when asked twice at once', async () => {
    const command = { source: 'insurer', reference: 'L-1', persons: [{ name: 'Per Påhittad', phone: madeUpPhone() }] };
    const answers = await Promise.all([buy(command), buy(command)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await buy(command)).body.code).toBe('LISTS.BOUGHT_ALREADY');
  });

  it('names every wrong field, an email address among them', async () => {
    const persons = [{ name: '', phone: '070', email: 'pia@exempel.example' }, { name: 'Per Påhittad' }];
    const wrong = await buy({ source: 'a-friend', reference: '', persons });
    expect([wrong.status, wrongFields(wrong)]).toEqual([
      400,
      ['/persons/0/email', '/persons/0/name', '/persons/0/phone', '/persons/1/phone', '/reference', '/source'],
    ]);
  });
});

describe('POST /api/lists/{id}/information', () => {
  it('writes to everybody once, page by page, and the information is due no later than that', async () => {
    const persons = Array.from({ length: LETTERS_A_REQUEST + 1 }, () => ({
      name: 'Pia Påhittad',
      address: madeUpAddress,
    }));
    const list = await boughtList(marketing, persons);
    const answers = await Promise.all([inform(list.id), inform(list.id), inform(list.id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 202, 409]);
    expect(answers.map(({ body }) => body.informed ?? 0).sort((a, b) => a - b)).toEqual([0, 1, LETTERS_A_REQUEST]);
    expect((await inform(list.id)).body.code).toBe('LISTS.ALL_INFORMED');
    const told = (await marketing.events()).filter(
      ({ subject, data }) => list.subjectRefs.includes(subject ?? '') && data.notice === '2018-05',
    );
    expect(told.map(({ subject }) => subject).sort()).toEqual([...list.subjectRefs].sort());
    const late = await marketing.query('SELECT 1 FROM bought_person WHERE list_id = $1 AND inform_due_at > now()', [
      list.id,
    ]);
    expect(late).toEqual([]);
    await allClosed(marketing);
    expect(marketing.recipients.received.filter(({ path }) => path === '/letters')).toHaveLength(persons.length);
  });

  it('writes to nobody who has objected or has no address', async () => {
    const phone = madeUpPhone();
    const list = await boughtList(marketing, [
      { name: 'Pia Påhittad', phone, address: madeUpAddress },
      { name: 'Utan Adress Påhittad', phone: '+46701740689' },
    ]);
    await marketing.call('POST', '/api/objections', { phone, channel: 'phone' });
    expect(await inform(list.id)).toMatchObject({ status: 409, body: { code: 'LISTS.ALL_INFORMED' } });
  });

  it('knows no list of another id, and names the wrong field', async () => {
    expect((await inform(randomUUID())).status).toBe(404);
    expect(wrongFields(await inform(randomUUID(), 'May'))).toEqual(['/noticeEdition']);
  });

  it('leaves people uninformed whom the register does not let it write to', async () => {
    const denied = await startMarketing({ check: () => ({ allowed: false, reason: 'no-agreement', detail: 'test' }) });
    try {
      const { id } = await boughtList(denied);
      const path = `/api/lists/${id}/information`;
      for (let time = 0; time < 2; time++) {
        const { body } = await denied.call('POST', path, { noticeEdition: '2018-05' });
        expect(body.code).toBe('MARKETING.NOTHING_LET_OUT');
      }
      expect(expecting(200, await denied.call('GET', '/health'))).toMatchObject({ status: 'ok' });
    } finally {
      await denied.stop();
    }
  });
});
