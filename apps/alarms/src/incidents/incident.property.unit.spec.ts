import fc from 'fast-check';
import { Problem } from '#http';
import { decideArming } from '../arming/decide-arming.js';
import type { SystemUser } from '../systems/system.js';
import { decideClosing, decideDispatch, decideNotification } from './decide-on-incident.js';
import { INCIDENT_KINDS, type Incident, type IncidentKind } from './incident.js';
import { decideRaising } from './raise-alarm/decide-raising.js';

const now = new Date('2026-11-22T14:45:00Z');
const bo: SystemUser = {
  kind: 'secondary-user',
  subjectRef: 'bo-ref',
  userName: 'bo',
  name: 'Bo Påhittad',
  phone: '+46701740606',
};

interface StepOnIncident {
  do: 'notify' | 'dispatch' | 'close' | 'close-attended';
  /** Which of the incidents so far. */
  pick: number;
}
type Step =
  | { do: 'arm' | 'disarm'; known: boolean }
  | { do: 'raise'; kind: IncidentKind; by: 'sensor' | 'bo' | 'nobody known' }
  | StepOnIncident;

/** A home with its alarm as a person would keep it in mind: what it refuses, or undefined. */
class Model {
  private armed = false;
  private readonly incidents: { kind: IncidentKind; is: 'open' | 'closed'; notified: boolean; dispatched: boolean }[] =
    [];

  take(step: Step): string | undefined {
    switch (step.do) {
      case 'arm':
      case 'disarm':
        if (!step.known) return 'ARMING.UNKNOWN_USER';
        if (this.armed === (step.do === 'arm')) return this.armed ? 'ARMING.ALREADY_ARMED' : 'ARMING.NOT_ARMED';
        this.armed = step.do === 'arm';
        return undefined;
      case 'raise':
        if (step.kind === 'intrusion' && !this.armed) return 'INCIDENTS.SYSTEM_DISARMED';
        if (this.incidents.some(({ kind, is }) => kind === step.kind && is === 'open')) return 'INCIDENTS.OPEN_ALREADY';
        if (step.by === 'nobody known') return 'INCIDENTS.UNKNOWN_USER';
        this.incidents.push({ kind: step.kind, is: 'open', notified: false, dispatched: false });
        return undefined;
      default:
        return this.takeOnIncident(step);
    }
  }

  private takeOnIncident(step: StepOnIncident): string | undefined {
    const incident = this.incidents[step.pick % this.incidents.length];
    if (incident === undefined) return 'none';
    if (incident.is === 'closed') return 'INCIDENTS.CLOSED';
    switch (step.do) {
      case 'notify':
        if (incident.notified) return 'INCIDENTS.NOTIFIED_ALREADY';
        incident.notified = true;
        return undefined;
      case 'dispatch':
        if (incident.dispatched) return 'INCIDENTS.DISPATCHED_ALREADY';
        incident.dispatched = true;
        return undefined;
      case 'close':
      case 'close-attended':
        if (step.do === 'close-attended' && !incident.dispatched) return 'INCIDENTS.NO_GUARD_DISPATCHED';
        incident.is = 'closed';
        return undefined;
    }
  }
}

/** The service's own decisions over what its rows hold. */
class Real {
  private system = { id: 'a-system', customerRef: 'a-customer', armed: false };
  private incidents: Incident[] = [];
  /** What the alarm history says. */
  readonly log: string[] = [];

  take(step: Step): string | undefined {
    switch (step.do) {
      case 'arm':
      case 'disarm': {
        const to = step.do === 'arm' ? 'armed' : 'disarmed';
        const command = { to, user: step.known ? bo : undefined, method: 'app' } as const;
        const { armed, entry } = decideArming(this.system, command, now);
        this.system = { ...this.system, armed };
        this.log.push(entry.event);
        return undefined;
      }
      case 'raise': {
        const openKinds = this.incidents.filter(({ closedAt }) => closedAt === null).map(({ kind }) => kind);
        const triggeredBy = step.by === 'sensor' ? {} : { triggeredBy: { user: step.by === 'bo' ? bo : undefined } };
        const command = { incidentId: `i-${this.incidents.length}`, kind: step.kind, zone: 'hall', ...triggeredBy };
        const { incident, entry } = decideRaising({ system: this.system, openKinds }, command, now);
        expect([entry.actor?.subjectRef, incident.triggeredBy]).toEqual(
          step.by === 'bo' ? ['bo-ref', 'bo'] : [undefined, null],
        );
        this.incidents.push(incident);
        this.log.push(entry.event);
        return undefined;
      }
      default:
        return this.takeOnIncident(step);
    }
  }

  private takeOnIncident(step: StepOnIncident): string | undefined {
    const place = step.pick % this.incidents.length;
    const incident = this.incidents[place];
    if (incident === undefined) return 'none';
    this.incidents[place] = { ...incident, ...changesBy(step.do, incident) };
    return undefined;
  }
}

function changesBy(step: StepOnIncident['do'], incident: Incident): Partial<Incident> {
  switch (step) {
    case 'notify':
      return decideNotification(incident, now);
    case 'dispatch':
      return decideDispatch(incident, now);
    case 'close':
      return { closedAt: decideClosing(incident, 'false-alarm', now).closedAt };
    case 'close-attended':
      return { closedAt: decideClosing(incident, 'guard-attended', now).closedAt };
  }
}

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constantFrom('arm' as const, 'disarm' as const),
    known: fc.integer({ max: 9, min: 0 }).map(Boolean),
  }),
  fc.record({
    do: fc.constant('raise' as const),
    kind: fc.constantFrom(...INCIDENT_KINDS),
    by: fc.constantFrom('sensor' as const, 'sensor' as const, 'bo' as const, 'nobody known' as const),
  }),
  fc.record({
    do: fc.constantFrom('notify' as const, 'dispatch' as const, 'close' as const, 'close-attended' as const),
    pick: fc.nat(3),
  }),
);

it('gives exactly the refusals of the model, whatever happens at a home in whatever order', () => {
  const refusals = new Set<string | undefined>();
  fc.assert(
    fc.property(fc.array(step, { maxLength: 50 }), (steps) => {
      const [real, model] = [new Real(), new Model()];
      for (const each of steps) {
        let refusal: string | undefined;
        try {
          refusal = real.take(each);
        } catch (error) {
          if (!(error instanceof Problem)) throw error;
          refusal = error.code;
        }
        expect([each, refusal]).toEqual([each, model.take(each)]);
        refusals.add(refusal);
      }
      // No history of a home arms it twice over, or raises a thing that it refused.
      const armings = real.log.filter((event) => event !== 'alarm-raised');
      expect(armings.filter((event, place) => event !== (place % 2 === 0 ? 'armed' : 'disarmed'))).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
  // A model that never gets anywhere would agree with everything.
  expect([...refusals].sort()).toEqual([
    'ARMING.ALREADY_ARMED',
    'ARMING.NOT_ARMED',
    'ARMING.UNKNOWN_USER',
    'INCIDENTS.CLOSED',
    'INCIDENTS.DISPATCHED_ALREADY',
    'INCIDENTS.NOTIFIED_ALREADY',
    'INCIDENTS.NO_GUARD_DISPATCHED',
    'INCIDENTS.OPEN_ALREADY',
    'INCIDENTS.SYSTEM_DISARMED',
    'INCIDENTS.UNKNOWN_USER',
    'none',
    undefined,
  ]);
});
