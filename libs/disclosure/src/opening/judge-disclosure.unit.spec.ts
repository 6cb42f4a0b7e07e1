import { alarmText, allowAll, guardDispatch } from '../../testing/guard-dispatch.js';
import type { DisclosureCheck, DisclosureQuestion } from './declared-check.js';
import { judgeDisclosure } from './judge-disclosure.js';

const at = new Date('2026-11-02T08:00:00.000Z');

describe('judgeDisclosure', () => {
  it('asks for each kind that is in it, for the recipient and for those behind it, with their categories', () => {
    const asked: DisclosureQuestion[] = [];
    const check: DisclosureCheck = (question) => {
      asked.push(question);
      return allowAll(question);
    };
    const judged = judgeDisclosure(alarmText, ['customer', 'contact-person'], at, check);
    expect(judged.objection).toBeUndefined();
    const question = { at, activity: 'alarm-notification' };
    const logs = ['alarm-address', 'system-logs'];
    const gateway = { recipient: 'exempel-sms', recipientClass: 'sms-gateway' };
    expect(asked).toEqual([
      { ...question, ...gateway, subjectKind: 'customer', categories: logs },
      { ...question, ...gateway, subjectKind: 'contact-person', categories: ['contact-persons'] },
      {
        ...question,
        recipient: 'contact-person',
        recipientClass: 'contact-person',
        subjectKind: 'customer',
        categories: logs,
      },
    ]);
  });

  it('objects to the whole when only those behind the recipient may not get it', () => {
    const check: DisclosureCheck = (question) =>
      question.recipient === 'contact-person'
        ? { allowed: false, reason: 'restriction', detail: 'customer' }
        : allowAll(question);
    expect(judgeDisclosure(alarmText, ['customer'], at, check).objection).toMatchObject({ reason: 'restriction' });
    expect(judgeDisclosure(alarmText, ['contact-person'], at, check).objection).toBeUndefined();
  });

  it('takes another class than the declared one for a recipient that is not declared', () => {
    const check: DisclosureCheck = () => ({ allowed: true, recipientClass: 'alarm-centre', country: 'SE' });
    expect(judgeDisclosure(guardDispatch, ['customer'], at, check).objection).toEqual({
      allowed: false,
      reason: 'undeclared-recipient',
      detail: expect.stringContaining('alarm-centre'),
    });
  });

  it.each([
    ['country', { country: 'US' }],
    ['role', { role: 'separate-controller' as const }],
  ])('objects when the register has another %s than the definition states', (what, different) => {
    const check: DisclosureCheck = (question) => ({ ...allowAll(question), ...different });
    expect(judgeDisclosure(guardDispatch, ['customer'], at, check).objection).toMatchObject({
      reason: 'undeclared-recipient',
      detail: expect.stringContaining(`the ${what} `),
    });
  });

  it('lets nothing out when the register gives no answer', () => {
    const check: DisclosureCheck = () => {
      throw new Error('not loaded');
    };
    expect(judgeDisclosure(guardDispatch, ['customer'], at, check).objection).toMatchObject({ reason: 'no-state' });
  });
});
