import type { ProcessingEvent } from '#processing-event';

/** A record value that intake has to refuse, in one of the ways that happen: by turns, from the number given. */
export function spoil(event: ProcessingEvent, turn: number): string {
  const whole = JSON.stringify(event);
  const { data } = event;
  switch (turn % 4) {
    case 0:
      return whole.slice(0, whole.length / 2);
    case 1:
      return JSON.stringify({ ...event, data: { ...data, legalBasis: 'legitimate' } });
    case 2:
      return JSON.stringify({ ...event, source: 'somebody-else' });
    default:
      return JSON.stringify({ ...event, data: { ...data, purposes: undefined } });
  }
}
