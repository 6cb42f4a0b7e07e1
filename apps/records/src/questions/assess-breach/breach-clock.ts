import type { Lang, LocalizedText } from '#http';
import { timeAt } from '../../editions/stockholm-day.js';
import type { BreachClockView } from './assess-breach.view.js';

const HOUR_MS = 3_600_000;

const HOURS = 72;

const TEXT: Record<'running' | 'late' | 'theirs', LocalizedText> = {
  running: {
    sv: 'Anmäl utan onödigt dröjsmål, senast då. Uppgifter som saknas kan lämnas i omgångar (art. 33.4).',
    en: 'Notify without undue delay, and by then. What is not known yet may follow in phases (Art. 33(4)).',
  },
  late: {
    sv: 'Tiden har löpt ut. Anmäl genast, och ange skälen till förseningen i anmälan.',
    en: 'The time has run out. Notify at once, and state the reasons for the delay in the notification.',
  },
  theirs: {
    sv: 'Mottagaren är själv personuppgiftsansvarig: anmälan är dess plikt, och vår bara om våra egna system är berörda. Är de inte det, ange det som steg (not-ours).',
    en: 'The recipient is a controller itself: notifying is its duty, and ours only if our own systems are touched. If they are not, state that as a step (not-ours).',
  },
};

export function runsOutAt(awareAt: Date): Date {
  return new Date(awareAt.getTime() + HOURS * HOUR_MS);
}

/**
 * The clock of Art. 33(1). Counted from the minute in which the controller became aware; Regulation 1182/71, Art. 3, would leave that
 * hour out and weekends in. `theirs`: what the recipient held it held as a controller itself, whose duty the notification is.
 */
export function breachClock(awareAt: Date, now: Date, lang: Lang, theirs = false): BreachClockView {
  const end = runsOutAt(awareAt);
  const late = now > end;
  return {
    article: lang === 'sv' ? 'art. 33.1' : 'Art. 33(1)',
    awareAt,
    awareAtStockholm: timeAt(awareAt),
    runsOutAt: end,
    runsOutAtStockholm: timeAt(end),
    hoursLeft: Math.round(((end.getTime() - now.getTime()) / HOUR_MS) * 10) / 10,
    late,
    text: TEXT[theirs ? 'theirs' : late ? 'late' : 'running'][lang],
  };
}
