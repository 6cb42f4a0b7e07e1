import { randomUUID } from 'node:crypto';
import { type RunningService, eventually, factsOf, wrongFields } from '#test-bed';
import { expecting } from '../../testing/scenes.js';
import { startMarketing } from '../../testing/start-marketing.js';
import type { RecordedCallView } from './recorded-call.view.js';

let marketing: RunningService;
beforeAll(async () => {
  marketing = await startMarketing();
});
afterAll(() => marketing?.stop());

const madeUpCall = (changes: object = {}) => ({
  recordingId: `rec-${randomUUID()}`,
  customerRef: randomUUID() as string,
  employeeRef: randomUUID() as string,
  staffNumber: '1017',
  startedAt: '2026-11-20T09:00:00Z',
  durationSeconds: 240,
  purposes: ['documentation'],
  noticeGiven: true,
  noticeEdition: '2018-05',
  ...changes,
});
const record = (call: object) => marketing.call<RecordedCallView>('POST', '/api/calls', call);

describe('POST /api/calls', () => {
  it('is an activity for each purpose, of the customer and of the employee', async () => {
    const call = madeUpCall({ purposes: ['documentation', 'quality', 'training'] });
    const body = expecting(201, await record(call));
    const events = (await marketing.events(body.operationId)).filter(({ data }) => data.disclosure?.phase !== 'closed');
    const [customer, employee] = [
      { subject: call.customerRef, kind: 'customer', basis: 'A6-1-f', categories: ['call-recordings'] },
      {
        subject: call.employeeRef,
        kind: 'employee',
        basis: 'A6-1-f',
        categories: ['call-recordings', 'staff-identity'],
      },
    ];
    const trained = { ...employee, categories: ['call-recordings'] };
    const documentation = { activity: 'call-recording-documentation' };
    const quality = { activity: 'call-recording-quality' };
    const training = { activity: 'call-recording-training' };
    const opened = { operation: 'disclose', recipient: 'senzum', phase: 'opened' };
    expect(events.map(factsOf)).toEqual([
      { ...customer, ...documentation, operation: 'collect' },
      { ...employee, ...documentation, operation: 'collect' },
      { ...customer, ...quality, operation: 'collect' },
      { ...employee, ...quality, operation: 'collect' },
      { ...customer, ...training, operation: 'collect' },
      { ...trained, ...training, operation: 'collect' },
      { ...customer, ...documentation, ...opened },
      { ...employee, ...documentation, ...opened },
      { ...customer, ...quality, ...opened },
      { ...employee, ...quality, ...opened },
      { ...customer, ...training, ...opened },
      { ...trained, ...training, ...opened },
    ]);
    expect(events[0]?.data.retention).toEqual({ period: 'P6M', trigger: 'recording' });
    expect(events[2]?.data.retention).toEqual({ period: 'P3M', trigger: 'recording' });
    const sent = await eventually(async () =>
      marketing.recipients.received.find(({ key }) => key === body.disclosures[2]?.id),
    );
    expect(JSON.stringify(sent.body)).not.toContain('1017');
  });

  it('refuses a call of whose recording nobody was told, and one that is not over; nothing is saved', async () => {
    const call = madeUpCall({ noticeGiven: false });
    expect(await record(call)).toMatchObject({ status: 409, body: { code: 'CALLS.NO_NOTICE' } });
    const later = madeUpCall({ startedAt: new Date(Date.now() + 3_600_000).toISOString() });
    expect((await record(later)).body.code).toBe('CALLS.NOT_OVER_YET');
    const saved = 'SELECT 1 FROM call_recording WHERE recording_id = ANY ($1::text[])';
    expect(await marketing.query(saved, [[call.recordingId, later.recordingId]])).toEqual([]);
    expect((await marketing.events()).some(({ subject }) => subject === call.customerRef)).toBe(false);
  });

  it('enters a recording once, also when asked twice at once', async () => {
    const call = madeUpCall();
    const answers = await Promise.all([record(call), record(call)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await record(call)).body.code).toBe('CALLS.RECORDED_ALREADY');
  });

  it('names every wrong field', async () => {
    const wrong = await record({
      recordingId: '!',
      customerRef: 'x',
      employeeRef: 'y',
      staffNumber: 'a b',
      startedAt: 'yesterday',
      durationSeconds: 0,
      purposes: ['gossip'],
      noticeGiven: 'perhaps',
      noticeEdition: 'May',
    });
    expect(wrong.status).toBe(400);
    expect(wrongFields(wrong)).toEqual(
      Object.keys(madeUpCall())
        .map((field) => `/${field}`)
        .sort(),
    );
  });
});
