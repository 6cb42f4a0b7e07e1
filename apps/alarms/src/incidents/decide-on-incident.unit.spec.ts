import { decideClosing, decideDispatch, decideNotification } from './decide-on-incident.js';
import { ACTIONS_TAKEN } from './incident.js';

const earlier = new Date('2026-11-22T14:45:00Z');
const now = new Date('2026-11-22T14:50:00Z');
const open = { contactsNotifiedAt: null, guardDispatchedAt: null, closedAt: null };
const closed = { ...open, closedAt: earlier };

const refused = (code: string) => expect.objectContaining({ code, status: 409 });

describe('decideNotification', () => {
  it('notifies once', () => {
    expect(decideNotification(open, now)).toEqual({ contactsNotifiedAt: now });
    const again = () => decideNotification({ ...open, contactsNotifiedAt: earlier }, now);
    expect(again).toThrow(refused('INCIDENTS.NOTIFIED_ALREADY'));
  });

  it('follows on a dispatch, not on a closing', () => {
    expect(decideNotification({ ...open, guardDispatchedAt: earlier }, now)).toEqual({ contactsNotifiedAt: now });
    expect(() => decideNotification(closed, now)).toThrow(refused('INCIDENTS.CLOSED'));
  });
});

describe('decideDispatch', () => {
  it('dispatches once', () => {
    expect(decideDispatch(open, now)).toEqual({ guardDispatchedAt: now });
    const again = () => decideDispatch({ ...open, guardDispatchedAt: earlier }, now);
    expect(again).toThrow(refused('INCIDENTS.DISPATCHED_ALREADY'));
  });

  it('does not follow on a closing', () => {
    expect(() => decideDispatch(closed, now)).toThrow(refused('INCIDENTS.CLOSED'));
  });
});

describe('decideClosing', () => {
  it.each(ACTIONS_TAKEN)('closes with %s after a dispatch', (actionTaken) => {
    const dispatched = { ...open, guardDispatchedAt: earlier };
    expect(decideClosing(dispatched, actionTaken, now)).toEqual({ closedAt: now, actionTaken });
  });

  it('knows of no guard who attended without a dispatch', () => {
    expect(() => decideClosing(open, 'guard-attended', now)).toThrow(refused('INCIDENTS.NO_GUARD_DISPATCHED'));
    expect(decideClosing(open, 'police-called', now)).toEqual({ closedAt: now, actionTaken: 'police-called' });
  });

  it('closes once', () => {
    expect(() => decideClosing(closed, 'false-alarm', now)).toThrow(refused('INCIDENTS.CLOSED'));
  });
});
