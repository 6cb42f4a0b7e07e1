import { type LocalizedText, type Problem, conflict, notFound } from '#http';
import { type QuarantineState, STATE_LABELS } from './quarantine-state.js';

export function noSuchRecord(): Problem {
  return notFound('QUARANTINE.NO_SUCH_RECORD', {
    sv: 'I karantänen finns ingen post med det id:t. GET /api/quarantine visar dem som finns.',
    en: 'The quarantine holds no record of this id. GET /api/quarantine lists those there are.',
  });
}

export function notWaiting(state: QuarantineState): Problem {
  return conflict('QUARANTINE.NOT_WAITING', {
    sv: `Posten väntar inte längre (${STATE_LABELS[state].sv}); ingenting har gjorts.`,
    en: `The record waits no longer (${STATE_LABELS[state].en}); nothing was done.`,
  });
}

export function endsProcess(): Problem {
  return conflict('QUARANTINE.ENDS_PROCESS', {
    sv: 'Processen har upphört varje gång posten togs in på nytt. Rätta registret och försök sedan med force: true, eller avstå från posten.',
    en: 'The process has ended each time that the record was replayed. Mend the register, then replay with force: true, or release the record.',
  });
}

const CANNOT_OPEN: Readonly<Record<string, (keyId: string) => LocalizedText>> = {
  'QUARANTINE.KEY_MISSING': (keyId) => ({
    sv: `Posten är förseglad med nyckeln ${keyId}, som inte är inställd. Lägg till den sist i QUARANTINE_KEY och starta om.`,
    en: `The record is sealed under key ${keyId}, which is not configured. Add it at the end of QUARANTINE_KEY and restart.`,
  }),
  'QUARANTINE.DAMAGED': () => ({
    sv: 'Postens byte är inte de som förseglades. Låt avsändaren sända händelsen på nytt och avstå sedan från posten.',
    en: 'The record’s bytes are not those that were sealed. Have the source send the event anew, then release the record.',
  }),
};

export function cannotOpen(code: 'QUARANTINE.KEY_MISSING' | 'QUARANTINE.DAMAGED', keyId: string): Problem {
  return conflict(code, CANNOT_OPEN[code]!(keyId));
}

export function noOwner(): Problem {
  return conflict('QUARANTINE.NO_OWNER', {
    sv: 'Ingen källa äger längre postens ämne. Lägg till ämnet (POST /api/sources) och försök igen.',
    en: 'No source owns the record’s topic any more. Add the topic (POST /api/sources) and try again.',
  });
}
