import type { IncidentKind } from '../incident.js';
import { decideRaising } from './decide-raising.js';

const now = new Date('2026-11-22T14:45:00Z');
const armed = { id: 'a-system', customerRef: 'a-customer', armed: true };
const disarmed = { ...armed, armed: false };
const user = {
  kind: 'secondary-user',
  subjectRef: 'bo-ref',
  userName: 'bo',
  name: 'Bo Påhittad',
  phone: '+46701740606',
} as const;
const command = (kind: IncidentKind) => ({ incidentId: 'an-incident', kind, zone: 'hall' });
const refused = (code: string, status: number) => expect.objectContaining({ code, status });

describe('decideRaising', () => {
  it('opens an incident and an entry in the history', () => {
    expect(decideRaising({ system: armed, openKinds: [] }, command('intrusion'), now)).toEqual({
      incident: {
        id: 'an-incident',
        systemId: 'a-system',
        kind: 'intrusion',
        zone: 'hall',
        triggeredBy: null,
        raisedAt: now,
        contactsNotifiedAt: null,
        guardDispatchedAt: null,
        closedAt: null,
      },
      entry: {
        systemId: 'a-system',
        customerRef: 'a-customer',
        at: now,
        event: 'alarm-raised',
        incident: { id: 'an-incident', kind: 'intrusion', zone: 'hall' },
      },
    });
  });

  it('raises no intrusion alarm while disarmed, but every other', () => {
    const raise = (kind: IncidentKind) => decideRaising({ system: disarmed, openKinds: [] }, command(kind), now);
    expect(() => raise('intrusion')).toThrow(refused('INCIDENTS.SYSTEM_DISARMED', 409));
    for (const kind of ['fire', 'water', 'assault'] as const) expect(raise(kind).incident.kind).toBe(kind);
  });

  it('has one open incident of a kind', () => {
    const raise = (kind: IncidentKind) => decideRaising({ system: armed, openKinds: ['fire'] }, command(kind), now);
    expect(() => raise('fire')).toThrow(refused('INCIDENTS.OPEN_ALREADY', 409));
    expect(raise('water').incident.kind).toBe('water');
  });

  it('says who set it off by hand', () => {
    const raise = (who: typeof user | undefined) =>
      decideRaising({ system: armed, openKinds: [] }, { ...command('assault'), triggeredBy: { user: who } }, now);
    expect(raise(user)).toMatchObject({ incident: { triggeredBy: 'bo' }, entry: { actor: { subjectRef: 'bo-ref' } } });
    expect(() => raise(undefined)).toThrow(refused('INCIDENTS.UNKNOWN_USER', 422));
  });
});
