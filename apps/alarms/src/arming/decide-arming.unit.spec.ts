import { decideArming } from './decide-arming.js';

const now = new Date('2026-11-22T14:45:00Z');
const system = { id: 'a-system', customerRef: 'a-customer', armed: false };
const user = {
  kind: 'secondary-user',
  subjectRef: 'bo-ref',
  userName: 'bo',
  name: 'Bo Påhittad',
  phone: '+46701740606',
} as const;

describe('decideArming', () => {
  it('arms a disarmed system and says when, by whom and how', () => {
    expect(decideArming(system, { to: 'armed', user, method: 'keypad' }, now)).toEqual({
      armed: true,
      entry: {
        systemId: 'a-system',
        customerRef: 'a-customer',
        at: now,
        event: 'armed',
        method: 'keypad',
        actor: { kind: 'secondary-user', subjectRef: 'bo-ref', userName: 'bo' },
      },
    });
  });

  it('disarms an armed one', () => {
    const { armed, entry } = decideArming({ ...system, armed: true }, { to: 'disarmed', user, method: 'app' }, now);
    expect({ armed, event: entry.event }).toEqual({ armed: false, event: 'disarmed' });
  });

  it.each([
    ['armed', true, user, 'ARMING.ALREADY_ARMED', 409],
    ['disarmed', false, user, 'ARMING.NOT_ARMED', 409],
    ['armed', false, undefined, 'ARMING.UNKNOWN_USER', 422],
    ['disarmed', true, undefined, 'ARMING.UNKNOWN_USER', 422],
  ] as const)('refuses %s while armed is %s by %p: %s', (to, armed, who, code, status) => {
    const attempt = () => decideArming({ ...system, armed }, { to, user: who, method: 'app' }, now);
    expect(attempt).toThrow(expect.objectContaining({ code, status }));
  });
});
