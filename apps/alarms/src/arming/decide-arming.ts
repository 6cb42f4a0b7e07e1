import { Problem, conflict } from '#http';
import type { LogEntry } from '../alarm-history/log-entry.js';
import type { System, SystemUser } from '../systems/system.js';
import type { ArmingMethod } from './arming.js';

export interface ArmingCommand {
  to: 'armed' | 'disarmed';
  /** Whoever has the user name given; undefined when nobody has. */
  user: SystemUser | undefined;
  method: ArmingMethod;
}

export interface ArmingChanged {
  armed: boolean;
  entry: LogEntry;
}

/** Arms a disarmed system or disarms an armed one. Throws ARMING.UNKNOWN_USER, ARMING.ALREADY_ARMED or ARMING.NOT_ARMED. */
export function decideArming(
  system: Pick<System, 'id' | 'customerRef' | 'armed'>,
  { to, user, method }: ArmingCommand,
  now: Date,
): ArmingChanged {
  if (user === undefined) throw unknownUser();
  if (to === 'armed' && system.armed) throw alreadyArmed();
  if (to === 'disarmed' && !system.armed) throw notArmed();
  const { kind, subjectRef, userName } = user;
  return {
    armed: to === 'armed',
    entry: {
      systemId: system.id,
      customerRef: system.customerRef,
      at: now,
      event: to,
      method,
      actor: { kind, subjectRef, userName },
    },
  };
}

function unknownUser(): Problem {
  return new Problem('ARMING.UNKNOWN_USER', 422, {
    sv: 'Ingen vid larmsystemet har det användarnamnet. Använd ett av dem som angavs vid installationen.',
    en: 'Nobody at the alarm system has that user name. Use one of those given at the installation.',
  });
}

function alreadyArmed(): Problem {
  return conflict('ARMING.ALREADY_ARMED', {
    sv: 'Larmet är redan tillkopplat. Koppla från det innan det kopplas till igen.',
    en: 'The system is armed already. Disarm it before it is armed again.',
  });
}

function notArmed(): Problem {
  return conflict('ARMING.NOT_ARMED', {
    sv: 'Larmet är inte tillkopplat. Det finns ingenting att koppla från.',
    en: 'The system is not armed. There is nothing to disarm.',
  });
}
