import { type HistoryEntry, historyView, pageOf, secondaryUsersIn } from './alarm-history-page.js';

const bare: HistoryEntry = {
  id: 'entry-1',
  customerRef: 'anna-ref',
  systemId: 'a-system',
  at: new Date('2026-11-22T14:45:00Z'),
  event: 'alarm-raised',
  actorKind: null,
  actorRef: null,
  actorName: null,
  userName: null,
  method: null,
  incidentId: 'an-incident',
  incidentKind: 'fire',
  zone: 'kitchen',
  actionTaken: null,
};
const arming = { ...bare, event: 'armed', method: 'app', incidentId: null, incidentKind: null, zone: null } as const;
const byBo: HistoryEntry = {
  ...arming,
  id: 'entry-2',
  actorKind: 'secondary-user',
  actorRef: 'bo-ref',
  userName: 'bo',
  actorName: 'Bo Påhittad',
};
const byAnna: HistoryEntry = {
  ...arming,
  id: 'entry-3',
  actorKind: 'customer',
  actorRef: 'anna-ref',
  userName: 'owner',
  actorName: 'Anna Påhittad',
};

describe('pageOf', () => {
  it('knows of a next page when one entry more was found', () => {
    expect(pageOf([byAnna, byBo, bare], 2)).toEqual({ entries: [byAnna, byBo], next: 'entry-2' });
    expect(pageOf([byAnna, byBo], 2)).toEqual({ entries: [byAnna, byBo] });
    expect(pageOf([], 2)).toEqual({ entries: [] });
  });
});

describe('secondaryUsersIn', () => {
  it('has each secondary user once, with the entries of that user; nobody’s own data', () => {
    const log = { at: '2026-11-22T14:45:00.000Z', event: 'armed', method: 'app', userName: 'bo' };
    expect(secondaryUsersIn([byAnna, byBo, bare, byBo])).toEqual([
      { kind: 'secondary-user', subjectRef: 'bo-ref', fields: { name: 'Bo Påhittad', 'system-logs': [log, log] } },
    ]);
    expect(secondaryUsersIn([byAnna, bare])).toEqual([]);
  });
});

describe('historyView', () => {
  it('shows what happened, how and by whom', () => {
    expect(historyView({ entries: [byBo, bare], next: 'entry-1' }, false)).toEqual({
      entries: [
        {
          id: 'entry-2',
          systemId: 'a-system',
          at: '2026-11-22T14:45:00.000Z',
          event: 'armed',
          method: 'app',
          by: { kind: 'secondary-user', userName: 'bo', name: 'Bo Påhittad' },
        },
        {
          id: 'entry-1',
          systemId: 'a-system',
          at: '2026-11-22T14:45:00.000Z',
          event: 'alarm-raised',
          incident: { id: 'an-incident', kind: 'fire', zone: 'kitchen' },
        },
      ],
      withheld: 0,
      next: 'entry-1',
    });
  });

  it('leaves out and counts what the gate withheld', () => {
    const view = historyView({ entries: [byAnna, byBo, bare] }, true);
    expect(view.withheld).toBe(1);
    expect(JSON.stringify(view)).not.toContain('bo');
  });
});
