import type { Random } from './random.ts';

export interface IncidentPlan {
  kind: 'intrusion' | 'fire' | 'water' | 'assault';
  zone: string;
  /** User name of whoever sets it off by hand. */
  triggeredBy?: string;
  dispatch: 'none' | 'guard' | 'guard-life-at-stake';
  actionTaken: 'false-alarm' | 'guard-attended' | 'police-called' | 'fire-service-called' | 'resolved-by-customer';
}

/** What goes wrong in homes, with how often; an intrusion is noticed only while the system is armed. */
const STORIES: readonly { weight: number; whileArmed: boolean; incident: IncidentPlan }[] = [
  story(6, true, { kind: 'intrusion', zone: 'hall', dispatch: 'none', actionTaken: 'false-alarm' }),
  story(4, true, { kind: 'intrusion', zone: 'terrace door', dispatch: 'guard', actionTaken: 'guard-attended' }),
  story(2, true, { kind: 'intrusion', zone: 'bedroom window', dispatch: 'guard', actionTaken: 'police-called' }),
  story(4, false, { kind: 'fire', zone: 'kitchen', dispatch: 'none', actionTaken: 'resolved-by-customer' }),
  story(1, false, {
    kind: 'fire',
    zone: 'living room',
    dispatch: 'guard-life-at-stake',
    actionTaken: 'fire-service-called',
  }),
  story(2, false, { kind: 'water', zone: 'laundry', dispatch: 'none', actionTaken: 'resolved-by-customer' }),
  story(2, false, { kind: 'water', zone: 'basement', dispatch: 'guard', actionTaken: 'guard-attended' }),
];

export function planIncident(random: Random, armed: boolean): IncidentPlan {
  const possible = STORIES.filter(({ whileArmed }) => armed || !whileArmed);
  return random.pick(possible.flatMap(({ weight, incident }) => Array<IncidentPlan>(weight).fill(incident)));
}

/** Somebody presses the panic button. */
export function planAssault(triggeredBy: string): IncidentPlan {
  return {
    kind: 'assault',
    zone: 'hall',
    triggeredBy,
    dispatch: 'guard-life-at-stake',
    actionTaken: 'police-called',
  };
}

function story(
  weight: number,
  whileArmed: boolean,
  incident: IncidentPlan,
): { weight: number; whileArmed: boolean; incident: IncidentPlan } {
  return { weight, whileArmed, incident };
}
