import { randomUUID } from 'node:crypto';
import { allClosed, type RunningService, eventually, factsOf, wrongFields } from '#test-bed';
import { sentUnder, signed } from '../testing/scenes.js';
import { startBilling } from '../testing/start-billing.js';
import type { SharedWithInsurerView } from './share-with-insurer/shared-with-insurer.view.js';
import type { WithdrawnConsentView } from './withdraw-consent/withdrawn-consent.view.js';

let billing: RunningService;
beforeAll(async () => {
  billing = await startBilling();
});
afterAll(() => billing?.stop());

const CONSENT = { means: 'app', wording: 'insurer-2026-11' };
const consent = (id: string, given: object = CONSENT) =>
  billing.call('POST', `/api/contracts/${id}/insurer-consent`, given);
const withdraw = (id: string) =>
  billing.call<WithdrawnConsentView>('POST', `/api/contracts/${id}/insurer-consent/withdrawal`);
const share = (id: string) => billing.call<SharedWithInsurerView>('POST', `/api/contracts/${id}/insurer-disclosures`);
const end = (id: string) => billing.call('POST', `/api/contracts/${id}/ending`, { reason: 'moved' });
const toInsurer = async (subject: string) =>
  (await billing.events()).filter((event) => event.subject === subject && event.data.activity === 'insurer-sharing');
const received = () => billing.recipients.received.filter(({ recipient }) => recipient === 'exempel-forsakring').length;

describe('POST /api/contracts/{id}/insurer-disclosures', () => {
  it('tells the insurer under a consent, and what of', async () => {
    const { id, customerRef } = await signed(billing);
    await consent(id);
    const { status, body } = await share(id);
    expect(status).toBe(202);
    const sent = await sentUnder(billing, body.disclosures[0]?.id);
    expect([sent.recipient, sent.path, sent.body.persons]).toEqual([
      'exempel-forsakring',
      '/alarms',
      [
        {
          kind: 'customer',
          name: 'Anna Påhittad',
          'alarm-address': { street: 'Påhittsgatan 30', postalCode: '123 45', city: 'Påhittsköping' },
          'device-ids': ['TR-000001', 'TR-000002'],
        },
      ],
    ]);
    const [opened] = await toInsurer(customerRef);
    expect(factsOf(opened!)).toEqual({
      subject: customerRef,
      kind: 'customer',
      activity: 'insurer-sharing',
      operation: 'disclose',
      basis: 'A6-1-a',
      categories: ['alarm-address', 'device-ids', 'name'],
      recipient: 'exempel-forsakring',
      phase: 'opened',
    });
  });

  it.each([
    ['without a consent', async () => undefined],
    ['after its withdrawal', async (id: string) => void (await consent(id), await withdraw(id))],
  ])('lets nothing out %s, names the rule, and states the attempt', async (_, before) => {
    const { id, customerRef } = await signed(billing);
    await before(id);
    await allClosed(billing);
    const reached = received();
    const refused = await share(id);
    expect(refused).toMatchObject({ status: 409, body: { code: 'INSURER_SHARING.NO_CONSENT' } });
    expect(refused.body.title).toContain('Art. 6(1)(a)');
    const events = await toInsurer(customerRef);
    expect(events.map(({ data }) => data.disclosure)).toEqual([
      { id: expect.any(String), phase: 'withheld', reason: 'no-consent' },
    ]);
    expect(events[0]?.data).toMatchObject({ legalBasis: 'A6-1-a', recipient: { key: 'exempel-forsakring' } });
    await allClosed(billing);
    expect(received()).toBe(reached);
    expect(await billing.query(`SELECT 1 FROM disclosure WHERE id = $1`, [events[0]?.data.disclosure?.id])).toEqual([]);
  });

  it('shares once under a consent, also of two at once, and anew under a new one', async () => {
    const { id } = await signed(billing);
    await consent(id);
    expect((await Promise.all([share(id), share(id)])).map(({ status }) => status).sort()).toEqual([202, 409]);
    expect(await share(id)).toMatchObject({ status: 409, body: { code: 'INSURER_SHARING.SHARED_ALREADY' } });
    await withdraw(id);
    await consent(id);
    expect((await share(id)).status).toBe(202);
  });

  it('shares again what the insurer did not take', async () => {
    const { id } = await signed(billing);
    await consent(id);
    const { body } = await share(id);
    await allClosed(billing);
    await billing.query(`UPDATE disclosure SET outcome = 'not-sent' WHERE id = $1`, [body.disclosures[0]?.id]);
    expect((await share(id)).status).toBe(202);
  });

  it('shares nothing of an ended contract, and knows none of another id', async () => {
    const { id } = await signed(billing);
    await consent(id);
    await end(id);
    expect(await share(id)).toMatchObject({ status: 409, body: { code: 'CONTRACTS.ENDED' } });
    expect((await share(randomUUID())).status).toBe(404);
  });

  it('of a withdrawal and a sharing at once, either it was shared before, or nothing left', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id, customerRef } = await signed(billing);
      await consent(id);
      const [shared, withdrawn] = await Promise.all([share(id), withdraw(id)]);
      expect(withdrawn.status).toBe(200);
      const [first] = await toInsurer(customerRef);
      expect([shared.status, first?.data.disclosure?.phase]).toEqual(
        shared.status === 202 ? [202, 'opened'] : [409, 'withheld'],
      );
    }
  });
});

describe('a withdrawal between queueing and sending', () => {
  const arrived = (key: string | undefined) => billing.recipients.received.some((received) => received.key === key);

  it('takes back what has not left: closed as not-sent, and the insurer gets nothing', async () => {
    const { id, customerRef } = await signed(billing);
    await consent(id);
    await allClosed(billing);
    const before = billing.recipients.received.length;
    billing.recipients.hold();
    // The sender has eight requests under way, which nobody answers; the next one waits behind them.
    for (let other = 0; other < 8; other += 1) await signed(billing);
    await eventually(() => Promise.resolve(billing.recipients.received.length === before + 8));
    const disclosureId = (await share(id)).body.disclosures[0]?.id;
    const { status, body } = await withdraw(id);
    billing.recipients.letGo();
    await allClosed(billing);
    expect(arrived(disclosureId)).toBe(false);
    expect([status, body.recalled]).toEqual([
      200,
      [{ id: disclosureId, recipient: 'exempel-forsakring', outcome: 'not-sent' }],
    ]);
    expect((await toInsurer(customerRef)).map(({ data }) => data.disclosure)).toEqual([
      { id: disclosureId, phase: 'opened' },
      { id: disclosureId, phase: 'closed', outcome: 'not-sent', attempts: 0 },
    ]);
  });

  it('waits for what is being sent, and makes no other attempt', async () => {
    const { id } = await signed(billing);
    await consent(id);
    await allClosed(billing);
    billing.recipients.hold();
    const disclosureId = (await share(id)).body.disclosures[0]?.id;
    await eventually(() => Promise.resolve(arrived(disclosureId)));
    const withdrawal = withdraw(id);
    await eventually(async () => {
      const marked = await billing.query(`SELECT 1 FROM disclosure WHERE id = $1 AND facts ? 'recalled'`, [
        disclosureId,
      ]);
      return marked.length === 1;
    });
    billing.recipients.letGo();
    expect((await withdrawal).body.recalled).toMatchObject([{ id: disclosureId, outcome: 'acknowledged' }]);
  });

  it('has nothing to take back where nothing was shared, or where that is over', async () => {
    const { id } = await signed(billing);
    await consent(id);
    expect((await withdraw(id)).body.recalled).toEqual([]);
    await consent(id);
    await share(id);
    await allClosed(billing);
    expect((await withdraw(id)).body.recalled).toEqual([]);
  });
});

describe('POST /api/contracts/{id}/insurer-consent and its withdrawal', () => {
  it('keep the proof of both', async () => {
    const { id, customerRef } = await signed(billing);
    expect((await consent(id)).status).toBe(201);
    expect((await withdraw(id)).status).toBe(200);
    const proofs = (await billing.events()).filter(
      ({ subject, data }) => subject === customerRef && data.activity === 'consent-proof',
    );
    expect(proofs.map(({ data }) => [data.operation, data.legalBasis, data.categories])).toEqual([
      ['collect', 'A6-1-c', ['consent-proof']],
      ['alter', 'A6-1-c', ['consent-proof']],
    ]);
    const rows = await billing.query<{ means: string; wording: string; withdrawn_at: Date | null }>(
      'SELECT means, wording, withdrawn_at FROM insurer_consent WHERE contract_id = $1',
      [id],
    );
    expect(rows).toEqual([{ ...CONSENT, withdrawn_at: expect.any(Date) }]);
  });

  it('come once each, also of two at once', async () => {
    const { id } = await signed(billing);
    expect(await withdraw(id)).toMatchObject({ status: 409, body: { code: 'INSURER_SHARING.NOT_CONSENTED' } });
    expect((await Promise.all([consent(id), consent(id)])).map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(await consent(id)).toMatchObject({ status: 409, body: { code: 'INSURER_SHARING.CONSENTED_ALREADY' } });
    expect((await Promise.all([withdraw(id), withdraw(id)])).map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('an ended contract is consented to no more, and a consent withdrawn all the same', async () => {
    const { id } = await signed(billing);
    await consent(id);
    await end(id);
    expect((await withdraw(id)).status).toBe(200);
    expect(await consent(id)).toMatchObject({ status: 409, body: { code: 'CONTRACTS.ENDED' } });
  });

  it('know no contract of another id, and name every wrong field', async () => {
    expect((await consent(randomUUID())).status).toBe(404);
    expect((await withdraw(randomUUID())).status).toBe(404);
    const refused = await consent(randomUUID(), { means: 'telepathy', wording: 'Min Text!' });
    expect(wrongFields(refused)).toEqual(['/means', '/wording']);
  });
});
