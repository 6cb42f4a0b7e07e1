import { madeUpContact, madeUpSystem } from '../../testing/made-up-system.js';
import { installed } from '../../testing/scenes.js';
import type { InstalledSystemView } from './installed-system.view.js';
import { eventually, type RunningService, wrongFields, factsOf } from '#test-bed';
import { startAlarms } from '../../testing/start-alarms.js';

let alarms: RunningService;
beforeAll(async () => {
  alarms = await startAlarms();
});
afterAll(() => alarms?.stop());

describe('POST /api/systems', () => {
  it('installs: one event per person, the work order, one notice per contact person, under one operation', async () => {
    const command = madeUpSystem();
    const { status, body } = await alarms.call<InstalledSystemView>('POST', '/api/systems', command);
    expect(status).toBe(201);
    expect(body.customer).toEqual({ subjectRef: command.customer.subjectRef, userName: 'owner' });
    const [user] = body.secondaryUsers;
    const [granne, van] = body.contactPersons;
    const opened = (await alarms.events(body.operationId)).filter(({ data }) => data.disclosure?.phase !== 'closed');
    const collect = { activity: 'system-installation', operation: 'collect' };
    const notice = {
      kind: 'contact-person',
      activity: 'contact-person-notice',
      operation: 'disclose',
      basis: 'A6-1-f',
      categories: ['contact-persons'],
      recipient: 'exempel-sms',
      phase: 'opened',
    };
    const contact = { ...collect, kind: 'contact-person', basis: 'A6-1-f', categories: ['contact-persons'] };
    expect(opened.map(factsOf)).toEqual([
      {
        ...collect,
        subject: command.customer.subjectRef,
        kind: 'customer',
        basis: 'A6-1-b',
        categories: ['alarm-address', 'device-ids', 'email', 'name', 'phone'],
      },
      { ...collect, subject: user!.subjectRef, kind: 'secondary-user', basis: 'A6-1-f', categories: ['name', 'phone'] },
      { ...contact, subject: granne!.subjectRef },
      { ...contact, subject: van!.subjectRef },
      { ...notice, subject: granne!.subjectRef },
      { ...notice, subject: van!.subjectRef },
      {
        subject: command.customer.subjectRef,
        kind: 'customer',
        activity: 'system-installation',
        operation: 'disclose',
        basis: 'A6-1-b',
        categories: ['alarm-address', 'device-ids', 'name', 'phone'],
        recipient: 'exempel-installation',
        phase: 'opened',
      },
    ]);
    expect(opened[0]?.data.notice).toBe('2018-05');
  });

  it('sends the installer what it needs and the gateway the number, and nobody a pseudonym', async () => {
    const { disclosures } = await installed(alarms, { contactPersons: [madeUpContact('+46701740620')] });
    const sent = await eventually(() => {
      const mine = disclosures.map(({ id }) => alarms.recipients.received.find(({ key }) => key === id));
      return mine.every((entry) => entry !== undefined) ? mine : undefined;
    });
    expect(sent.map((entry) => [entry?.recipient, entry?.path, entry?.body.persons])).toEqual([
      [
        'exempel-installation',
        '/work-orders',
        [
          {
            kind: 'customer',
            name: 'Anna Påhittad',
            'alarm-address': { street: 'Påhittsgatan 30', postalCode: '123 45', city: 'Påhittsköping' },
            phone: '+46701740605',
            'device-ids': ['TR-000001', 'TR-000002'],
          },
        ],
      ],
      ['exempel-sms', '/messages', [{ kind: 'contact-person', 'contact-persons': { mobile: '+46701740620' } }]],
    ]);
    expect(JSON.stringify(sent)).not.toContain('ubjectRef');
  });

  it('tells a contact person once, whoever names the person again', async () => {
    const contactPersons = [madeUpContact('+46701740621')];
    const first = await installed(alarms, { contactPersons });
    const second = await installed(alarms, { contactPersons: [madeUpContact('+46701740621', 'Någon Påhittad')] });
    expect(second.contactPersons[0]?.subjectRef).toBe(first.contactPersons[0]?.subjectRef);
    expect(first.disclosures.map(({ recipient }) => recipient)).toEqual(['exempel-installation', 'exempel-sms']);
    expect(second.disclosures.map(({ recipient }) => recipient)).toEqual(['exempel-installation']);
  });

  it('makes one person of a contact whom two requests name at once, and tells that person once', async () => {
    const contactPersons = ['+46701740630', '+46701740631', '+46701740632'].map((mobile) => madeUpContact(mobile));
    const both = await Promise.all([
      installed(alarms, { contactPersons }),
      installed(alarms, { contactPersons: [...contactPersons].reverse() }),
    ]);
    const refs = both.map((system) => system.contactPersons.map(({ subjectRef }) => subjectRef).sort());
    expect(refs[0]).toEqual(refs[1]);
    expect(both.flatMap(({ disclosures }) => disclosures).filter((d) => d.recipient === 'exempel-sms')).toHaveLength(3);
  });

  it('keeps names and numbers out of the events', async () => {
    const events = JSON.stringify(await alarms.events());
    for (const personal of ['Påhitt', '+4670', '@', '123 45', '"owner"']) expect(events).not.toContain(personal);
  });

  it('refuses a user name that is the customer’s, and saves nothing', async () => {
    const command = madeUpSystem();
    const { status, body } = await alarms.call('POST', '/api/systems', {
      ...command,
      customer: { ...command.customer, userName: 'bo' },
    });
    expect([status, body.code]).toEqual([422, 'SYSTEMS.USER_NAME_TWICE']);
    const { subjectRef } = command.customer;
    expect((await alarms.events()).filter(({ subject }) => subject === subjectRef)).toEqual([]);
    expect(await alarms.query('SELECT 1 FROM customer WHERE subject_ref = $1', [subjectRef])).toEqual([]);
  });

  it('refuses a contact’s pseudonym that is another person’s, and saves nothing of the system', async () => {
    const command = madeUpSystem();
    const contactPersons = [{ ...madeUpContact('+46701740621'), subjectRef: command.customer.subjectRef }];
    const { status, body } = await alarms.call('POST', '/api/systems', { ...command, contactPersons });
    expect([status, body.code]).toEqual([409, 'SYSTEMS.CONTACT_PERSON_KNOWN_OTHERWISE']);
    const { customer } = command;
    expect(await alarms.query('SELECT 1 FROM customer WHERE subject_ref = $1', [customer.subjectRef])).toEqual([]);
  });

  it('names every wrong field, and never a value', async () => {
    const refused = await alarms.call('POST', '/api/systems', {
      customer: { subjectRef: 'no-uuid', name: '', phone: '070-174 06 05', email: 'anna' },
      alarmAddress: { street: 'Påhittsgatan 30', postalCode: '1234', city: 'Påhittsköping' },
      devices: [{ serialNumber: 'TR-000001', kind: 'toaster' }],
      secondaryUsers: [{ name: 'Bo Påhittad', userName: '', phone: '+46701740606' }],
      contactPersons: [madeUpContact('+46701740610'), madeUpContact('+46701740610')],
      noticeEdition: 'maj 2018',
      surprise: true,
    });
    expect(refused.status).toBe(400);
    expect(refused.type).toContain('application/problem+json');
    expect(wrongFields(refused)).toEqual([
      '/alarmAddress/postalCode',
      '/contactPersons',
      '/customer/email',
      '/customer/name',
      '/customer/phone',
      '/customer/subjectRef',
      '/devices/0/kind',
      '/noticeEdition',
      '/secondaryUsers/0/userName',
      '/surprise',
    ]);
    expect(JSON.stringify(refused.body)).not.toContain('070-174');
  });

  it('asks for all parts when the request is empty, in the reader’s language', async () => {
    const refused = await alarms.call('POST', '/api/systems?lang=sv', {});
    expect(refused.status).toBe(400);
    expect(refused.body.title).toContain('fält');
    const parts = ['/alarmAddress', '/contactPersons', '/customer', '/devices', '/secondaryUsers'];
    expect(wrongFields(refused)).toEqual(parts);
  });

  it('has room for twenty contact persons and two hundred devices', async () => {
    const contactPersons = Array.from({ length: 21 }, (_, index) =>
      madeUpContact(`+4670174${String(640 + index).padStart(4, '0')}`),
    );
    const devices = Array.from({ length: 201 }, (_, index) => ({ serialNumber: `TR-${index + 1000}`, kind: 'motion' }));
    const refused = await alarms.call('POST', '/api/systems', { ...madeUpSystem(), contactPersons, devices });
    expect(refused.status).toBe(400);
    expect(wrongFields(refused)).toEqual(['/contactPersons', '/devices']);
  });
});
