import { randomUUID } from 'node:crypto';
import { type RunningService, factsOf, wrongFields } from '#test-bed';
import { madeUpContract, madeUpCustomer } from '../testing/made-up-customer.js';
import { sentUnder, signed } from '../testing/scenes.js';
import { startBilling } from '../testing/start-billing.js';
import type { ContractView } from './show-contract/contract.view.js';
import type { SignedContractView } from './sign-contract/signed-contract.view.js';

let billing: RunningService;
beforeAll(async () => {
  billing = await startBilling();
});
afterAll(() => billing?.stop());

const sign = (command: object) => billing.call<SignedContractView>('POST', '/api/contracts', command);
const end = (id: string, reason = 'moved') => billing.call('POST', `/api/contracts/${id}/ending`, { reason });
const show = (id: string) => billing.call<ContractView>('GET', `/api/contracts/${id}`);
const contracts = (customerRef: string) =>
  billing.query('SELECT 1 FROM contract WHERE customer_ref = $1', [customerRef]);

const REACHED_AT = ['alarm-address', 'device-ids', 'email', 'name', 'phone', 'postal-address'];
const customerFacts = (subject: string) => ({
  subject,
  kind: 'customer',
  activity: 'contract-administration',
  basis: 'A6-1-b',
});

describe('POST /api/contracts', () => {
  it.each(['00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff'])(
    'refuses %s, a pseudonym of nobody',
    async (subjectRef) => {
      const { customer, ...command } = madeUpContract();
      expect(wrongFields(await sign({ ...command, customer: { ...customer, subjectRef } }))).toEqual([
        '/customer/subjectRef',
      ]);
    },
  );

  it('says that a text with the character U+0000 cannot be kept', async () => {
    const { customer, ...command } = madeUpContract();
    const street = { ...customer.postalAddress, street: 'Boxgatan\u0000' };
    for (const part of [{ name: 'Anna\u0000' }, { postalAddress: street }]) {
      const refused = await sign({ ...command, customer: { ...customer, ...part } });
      expect([refused.status, refused.body.code]).toEqual([400, 'HTTP.UNKEEPABLE_TEXT']);
    }
  });

  it('signs: row, event and the customer relationship system under one operation, and no pseudonym leaves', async () => {
    const command = madeUpContract();
    const { status, body } = await sign(command);
    expect(status).toBe(201);
    const { subjectRef } = command.customer;
    expect(body).toMatchObject({ customerRef: subjectRef, disclosures: [{ recipient: 'webcrm', status: 'opened' }] });
    const sent = await sentUnder(billing, body.disclosures[0]!.id);
    expect([sent.recipient, sent.path, sent.body.persons]).toEqual([
      'webcrm',
      '/customers',
      [
        {
          kind: 'customer',
          name: 'Anna Påhittad',
          'postal-address': { street: 'Boxgatan 7', postalCode: '123 46', city: 'Påhittsköping' },
          'alarm-address': { street: 'Påhittsgatan 30', postalCode: '123 45', city: 'Påhittsköping' },
          phone: '+46701740605',
          email: 'anna@exempel.example',
        },
      ],
    ]);
    expect(JSON.stringify(sent)).not.toContain(subjectRef);
    const events = (await billing.events(body.operationId)).filter(({ data }) => data.disclosure?.phase !== 'closed');
    expect(events.map(factsOf)).toEqual([
      {
        ...customerFacts(subjectRef),
        operation: 'collect',
        categories: [...REACHED_AT, 'personal-identity-number'].sort(),
      },
      {
        ...customerFacts(subjectRef),
        operation: 'disclose',
        categories: REACHED_AT.filter((category) => category !== 'device-ids'),
        recipient: 'webcrm',
        phase: 'opened',
      },
    ]);
    expect(events[0]?.data.notice).toBe('2018-05');
  });

  it('makes a pseudonym for whoever has none, and knows the person again by the number', async () => {
    const { subjectRef: _, ...customer } = madeUpCustomer();
    const first = await sign({ customer, deviceIds: [] });
    expect(first.body.customerRef).toMatch(/^[0-9a-f-]{36}$/);
    await end(first.body.id);
    const second = await sign({ customer: { ...customer, name: 'Anna Omgift-Påhittad' }, deviceIds: [] });
    expect(second.body.customerRef).toBe(first.body.customerRef);
    expect((await show(second.body.id)).body.customer.name).toBe('Anna Omgift-Påhittad');
  });

  it('refuses a number and a pseudonym that are two persons’, and saves nothing', async () => {
    const [anna, bo] = [madeUpContract(), madeUpContract()];
    await sign(anna);
    await sign(bo);
    for (const customer of [
      { ...anna.customer, subjectRef: bo.customer.subjectRef, name: 'Någon Annan' },
      { ...anna.customer, subjectRef: randomUUID() as string, name: 'Någon Annan' },
      { ...madeUpCustomer(), subjectRef: anna.customer.subjectRef, name: 'Någon Annan' },
    ]) {
      const refused = await sign({ customer, deviceIds: [] });
      expect(refused).toMatchObject({ status: 409, body: { code: 'CONTRACTS.CUSTOMER_KNOWN_OTHERWISE' } });
    }
    expect(await billing.query(`SELECT 1 FROM customer WHERE name = 'Någon Annan'`)).toEqual([]);
  });

  it('signs one contract at a time, also of two at once, and another after the end', async () => {
    const command = madeUpContract();
    const answers = await Promise.all([sign(command), sign(command), sign(command)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    const refused = answers.filter(({ status }) => status === 409).map(({ body }) => body.code);
    expect(refused).toEqual(['CONTRACTS.SIGNED_ALREADY', 'CONTRACTS.SIGNED_ALREADY']);
    expect(await contracts(command.customer.subjectRef)).toHaveLength(1);
    await end(answers.find(({ status }) => status === 201)!.body.id);
    expect((await sign(command)).status).toBe(201);
  });

  it('makes one person of somebody whom two requests bring at once without a pseudonym', async () => {
    const { subjectRef: _, ...customer } = madeUpCustomer();
    const answers = await Promise.all([1, 2].map(() => sign({ customer, deviceIds: [] })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const { personalIdentityNumber } = customer;
    const known = 'SELECT 1 FROM customer WHERE personal_identity_number = $1';
    expect(await billing.query(known, [personalIdentityNumber])).toHaveLength(1);
  });

  it('names every wrong field, and never a value', async () => {
    const refused = await sign({
      customer: {
        subjectRef: 'no-uuid',
        name: '',
        personalIdentityNumber: '19121212-1213',
        postalAddress: { street: '', postalCode: '1234', city: 'Påhittsköping' },
        alarmAddress: 'Påhittsgatan 30',
        phone: '070-174 06 05',
        email: 'anna',
      },
      deviceIds: ['TR-000001', 'TR-000001', '!'],
      noticeEdition: 'maj 2018',
      surprise: true,
    });
    expect(refused.status).toBe(400);
    expect(wrongFields(refused)).toEqual([
      '/customer/alarmAddress',
      '/customer/email',
      '/customer/name',
      '/customer/personalIdentityNumber',
      '/customer/phone',
      '/customer/postalAddress/postalCode',
      '/customer/postalAddress/street',
      '/customer/subjectRef',
      '/deviceIds',
      '/noticeEdition',
      '/surprise',
    ]);
    expect(JSON.stringify(refused.body)).not.toMatch(/1912|070-174|Påhitt/);
    expect(wrongFields(await sign({}))).toEqual(['/customer', '/deviceIds']);
  });
});

describe('POST /api/contracts/{id}/ending', () => {
  it('ends, and states that what is kept is from now on restricted', async () => {
    const { id, customerRef } = await signed(billing);
    expect(await end(id)).toMatchObject({ status: 200, body: { id } });
    const last = (await billing.events()).filter(({ data }) => data.operation === 'restrict').at(-1);
    expect(factsOf(last!)).toMatchObject({ ...customerFacts(customerRef), operation: 'restrict' });
    expect(last!.data.retention).toEqual({ period: 'P10Y', trigger: 'contract-end' });
  });

  it('ends once, also of two at once; knows no contract of another id, and wants a reason', async () => {
    const { id } = await signed(billing);
    expect((await Promise.all([end(id), end(id)])).map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await end(id)).toMatchObject({ status: 409, body: { code: 'CONTRACTS.ENDED' } });
    expect(await end(randomUUID())).toMatchObject({ status: 404, body: { code: 'CONTRACTS.NO_SUCH_CONTRACT' } });
    expect(wrongFields(await end(id, 'because'))).toEqual(['/reason']);
  });
});

describe('GET /api/contracts/{id}', () => {
  it('shows it without the personal identity number, and the look is on record', async () => {
    const command = madeUpContract();
    const { body: contract } = await sign(command);
    const { status, body } = await show(contract.id);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: 'active',
      deviceIds: ['TR-000001', 'TR-000002'],
      balanceOre: 0,
      customer: { subjectRef: command.customer.subjectRef, email: 'anna@exempel.example' },
    });
    expect(body).not.toHaveProperty('creditDecision');
    expect(JSON.stringify(body)).not.toContain(command.customer.personalIdentityNumber);
    const consulted = (await billing.events()).filter(({ data }) => data.operation === 'consult').at(-1);
    expect(factsOf(consulted!)).toEqual({
      ...customerFacts(contract.customerRef),
      operation: 'consult',
      categories: REACHED_AT,
    });
    await end(contract.id, 'company');
    expect((await show(contract.id)).body).toMatchObject({ status: 'ended', endReason: 'company' });
  });

  it('knows none of another id', async () => {
    expect((await show(randomUUID())).status).toBe(404);
    expect((await show('yesterday')).status).toBe(400);
  });
});

it('keeps names, numbers and addresses out of the events', async () => {
  const events = JSON.stringify(await billing.events());
  for (const personal of ['Påhitt', '+4670', '@', '123 45', 'TR-0000']) expect(events).not.toContain(personal);
  // A random id may well hold the last digits of an identity number, after whatever but a date.
  expect(events).not.toMatch(/(18|19|20)\d{6}-980\d/);
});
