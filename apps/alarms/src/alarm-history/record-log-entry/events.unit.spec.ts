import { randomUUID } from 'node:crypto';
import { factsOf } from '#test-bed';
import { logEntryRecorded } from './events.js';

const now = new Date('2026-11-22T14:45:00Z');
const [customerRef, userRef, systemId, operationId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];

describe('logEntryRecorded', () => {
  it('is about the secondary user who did it, by legitimate interest', () => {
    const actor = { kind: 'secondary-user', subjectRef: userRef, userName: 'bo' } as const;
    const event = logEntryRecorded(
      { systemId, customerRef, at: now, event: 'armed', method: 'app', actor },
      operationId,
    );
    expect(factsOf(event)).toEqual({
      subject: userRef,
      kind: 'secondary-user',
      activity: 'alarm-history',
      operation: 'record',
      basis: 'A6-1-f',
      categories: ['name', 'system-logs'],
    });
    expect(event.data).toMatchObject({ operationId, channel: 'app', retention: { period: 'P1Y', trigger: 'event' } });
    expect(event.time).toBe(now.toISOString());
  });

  it('is about the customer where nobody at the system did it', () => {
    const event = logEntryRecorded({ systemId, customerRef, at: now, event: 'guard-dispatched' }, operationId);
    expect(factsOf(event)).toMatchObject({ subject: customerRef, basis: 'A6-1-b', categories: ['system-logs'] });
  });

  it('never names the user', () => {
    const actor = { kind: 'customer', subjectRef: customerRef, userName: 'hemligt-namn' } as const;
    const event = logEntryRecorded(
      { systemId, customerRef, at: now, event: 'disarmed', method: 'tag', actor },
      operationId,
    );
    expect(JSON.stringify(event)).not.toContain('hemligt-namn');
  });
});
