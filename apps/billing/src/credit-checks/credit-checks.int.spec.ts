import { randomUUID } from 'node:crypto';
import { checkDisclosure } from '#declared-register';
import { type RunningService, factsOf, wrongFields } from '#test-bed';
import type { ContractView } from '../contracts/show-contract/contract.view.js';
import { madeUpContract } from '../testing/made-up-customer.js';
import { checkRequested, sentUnder, signed } from '../testing/scenes.js';
import { startBilling } from '../testing/start-billing.js';
import type { RequestedCheckView } from './check-credit/requested-check.view.js';

let billing: RunningService;
let withhold = false;
beforeAll(async () => {
  billing = await startBilling({
    check: (question) =>
      withhold && question.recipient === 'exempel-kreditupplysning'
        ? { allowed: false, reason: 'no-agreement', detail: 'as the test wants it' }
        : checkDisclosure(question),
  });
});
afterAll(() => billing?.stop());

const REPORT = { paymentRemarks: 0, enforcementDebtOre: 0, riskPercent: 2, decision: 'approved' };

const check = (contractId: string) =>
  billing.call<RequestedCheckView>('POST', `/api/contracts/${contractId}/credit-checks`);
const report = (checkId: string, changes: object = {}) =>
  billing.call('POST', `/api/credit-checks/${checkId}/report`, { ...REPORT, ...changes });
const copy = (checkId: string, channel = 'digital-mailbox') =>
  billing.call('POST', `/api/credit-checks/${checkId}/copy`, { channel });
const decisionOf = async (contractId: string) =>
  (await billing.call<ContractView>('GET', `/api/contracts/${contractId}`)).body.creditDecision;
const aged = (checkId: string, days: number) =>
  billing.query(`UPDATE credit_check SET requested_at = requested_at - $2 * interval '1 day' WHERE id = $1`, [
    checkId,
    days,
  ]);
const aboutCredit = async (subject: string) =>
  (await billing.events())
    .filter((event) => event.subject === subject && event.data.activity === 'credit-check' && !event.data.disclosure)
    .map(({ data }) => [data.operation, data.categories, data.legalBasis, data.dataSource]);

describe('POST /api/contracts/{id}/credit-checks', () => {
  it('sends the agency the number and nothing else', async () => {
    const command = madeUpContract();
    const { id, customerRef } = await signed(billing, command);
    const { status, body } = await check(id);
    expect(status).toBe(202);
    const sent = await sentUnder(billing, body.disclosures[0]?.id);
    const { personalIdentityNumber } = command.customer;
    expect([sent.recipient, sent.path, sent.body.persons]).toEqual([
      'exempel-kreditupplysning',
      '/reports',
      [{ kind: 'customer', 'personal-identity-number': personalIdentityNumber }],
    ]);
    const opened = (await billing.events(body.operationId)).find(({ data }) => data.disclosure?.phase === 'opened');
    expect(factsOf(opened!)).toEqual({
      subject: customerRef,
      kind: 'customer',
      activity: 'credit-check',
      operation: 'disclose',
      basis: 'A6-1-f',
      categories: ['personal-identity-number'],
      recipient: 'exempel-kreditupplysning',
      phase: 'opened',
    });
  });

  it('asks once in thirty days, also of two at once, and again thereafter', async () => {
    const { id } = await signed(billing);
    const answers = await Promise.all([check(id), check(id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 409]);
    const { id: checkId } = answers.find(({ status }) => status === 202)!.body;
    await report(checkId);
    await aged(checkId, 29);
    expect(await check(id)).toMatchObject({ status: 409, body: { code: 'CREDIT_CHECKS.CHECKED_RECENTLY' } });
    await aged(checkId, 1);
    expect((await check(id)).status).toBe(202);
  });

  it('counts what was checked under an earlier contract of the person', async () => {
    const command = madeUpContract();
    const first = await signed(billing, command);
    await check(first.id);
    await billing.call('POST', `/api/contracts/${first.id}/ending`, { reason: 'moved' });
    expect(await check(first.id)).toMatchObject({ status: 409, body: { code: 'CONTRACTS.ENDED' } });
    const second = await signed(billing, command);
    expect(await check(second.id)).toMatchObject({ status: 409, body: { code: 'CREDIT_CHECKS.CHECKED_RECENTLY' } });
  });

  it('may be asked again when the register withheld it, or the agency did not take it', async () => {
    const { id } = await signed(billing);
    withhold = true;
    const refused = await check(id).finally(() => (withhold = false));
    expect(refused).toMatchObject({ status: 409, body: { code: 'BILLING.NOTHING_LET_OUT' } });
    expect(refused.body.title).toContain('no-agreement');
    const withheld = (await billing.events()).filter(({ data }) => data.disclosure?.phase === 'withheld').at(-1);
    expect(withheld?.data).toMatchObject({ activity: 'credit-check', disclosure: { reason: 'no-agreement' } });
    const { status, body } = await check(id);
    expect(status).toBe(202);
    await sentUnder(billing, body.disclosures[0]?.id);
    await billing.query(
      `UPDATE disclosure SET status = 'closed', outcome = 'refused', body = NULL, closed_at = now() WHERE id = $1`,
      [body.disclosures[0]?.id],
    );
    expect((await check(id)).status).toBe(202);
  });

  it('knows no contract of another id', async () => {
    expect((await check(randomUUID())).status).toBe(404);
  });
});

describe('POST /api/credit-checks/{id}/report', () => {
  it.each(['approved', 'declined'])('records the report from its source, and the contract is %s', async (decision) => {
    const { id, customerRef } = await signed(billing);
    const answer = await report(await checkRequested(billing, id), { decision });
    expect(answer).toMatchObject({ status: 200, body: { contractId: id, decision } });
    expect(await decisionOf(id)).toBe(decision);
    expect(await aboutCredit(customerRef)).toEqual([
      ['collect', ['credit-check'], 'A6-1-f', 'credit-information-agency'],
      ['use', ['credit-check'], 'A6-1-f', undefined],
    ]);
  });

  it('records it once, also of two at once, and the decision stands', async () => {
    const { id } = await signed(billing);
    const checkId = await checkRequested(billing, id);
    const answers = await Promise.all([report(checkId), report(checkId)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const again = await report(checkId, { decision: 'declined' });
    expect(again).toMatchObject({ status: 409, body: { code: 'CREDIT_CHECKS.REPORTED_ALREADY' } });
    expect(await decisionOf(id)).toBe('approved');
  });

  it('knows no check of another id, and names every wrong field', async () => {
    expect(await report(randomUUID())).toMatchObject({
      status: 404,
      body: { code: 'CREDIT_CHECKS.NO_SUCH_CREDIT_CHECK' },
    });
    const wrong = { paymentRemarks: -1, enforcementDebtOre: 0.5, riskPercent: 101, decision: 'maybe' };
    const refused = await report(randomUUID(), wrong);
    expect(wrongFields(refused)).toEqual(['/decision', '/enforcementDebtOre', '/paymentRemarks', '/riskPercent']);
  });
});

describe('POST /api/credit-checks/{id}/copy', () => {
  it('is on record once the report is, and once', async () => {
    const { id, customerRef } = await signed(billing);
    const checkId = await checkRequested(billing, id);
    expect(await copy(checkId)).toMatchObject({ status: 409, body: { code: 'CREDIT_CHECKS.NOT_REPORTED' } });
    await report(checkId);
    const answers = await Promise.all([copy(checkId), copy(checkId, 'post')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await copy(checkId)).toMatchObject({ status: 409, body: { code: 'CREDIT_CHECKS.COPY_ANNOUNCED_ALREADY' } });
    expect((await aboutCredit(customerRef)).at(-1)).toEqual([
      'record',
      ['credit-check'],
      'A6-1-f',
      'credit-information-agency',
    ]);
  });

  it('knows no check of another id, and wants to know how', async () => {
    expect((await copy(randomUUID())).status).toBe(404);
    expect(wrongFields(await copy(randomUUID(), 'pigeon'))).toEqual(['/channel']);
  });
});
