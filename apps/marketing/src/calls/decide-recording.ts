import { type Problem, conflict } from '#http';

/**
 * A recording is kept only of a call in which both were told, before it began, that it would be recorded (Art. 13).
 * Throws CALLS.NO_NOTICE, CALLS.NOT_OVER_YET or CALLS.RECORDED_ALREADY.
 */
export function decideRecording(
  call: { noticeGiven: boolean; startedAt: Date; durationSeconds: number; known: boolean },
  now: Date,
): void {
  if (!call.noticeGiven) throw noNotice();
  if (call.known) throw recordedAlready();
  if (call.startedAt.getTime() + call.durationSeconds * 1_000 > now.getTime()) throw notOverYet();
}

function noNotice(): Problem {
  return conflict('CALLS.NO_NOTICE', {
    sv: 'Utan information om inspelningen (art. 13 dataskyddsförordningen) får samtalet inte sparas. Radera inspelningen; ingenting har sparats här.',
    en: 'Without information on the recording (GDPR, Art. 13) the call must not be kept. Erase the recording; nothing was saved here.',
  });
}

function recordedAlready(): Problem {
  return conflict('CALLS.RECORDED_ALREADY', {
    sv: 'Inspelningen finns redan registrerad.',
    en: 'The recording has been entered already.',
  });
}

function notOverYet(): Problem {
  return conflict('CALLS.NOT_OVER_YET', {
    sv: 'Samtalet slutar senare än nu. Ange när det började och hur länge det varade när det är över.',
    en: 'The call ends later than now. State when it began and how long it took once it is over.',
  });
}
