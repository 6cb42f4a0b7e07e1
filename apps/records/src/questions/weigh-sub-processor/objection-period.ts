import type { RecipientSheet } from '#declared-register';
import type { Lang } from '#http';
import { isInForce } from '../../recipient-sheets/in-force.js';
import { agreementsOf } from '../../findings/needed-agreement.js';
import { dayAt, endOfDay } from '../../editions/stockholm-day.js';
import type { ObjectionView } from './weigh-sub-processor.view.js';

/** Where the agreement states none: Art. 28(2) asks for an opportunity to object and sets no time. */
const DEFAULT_DAYS = 30;

const DAY_MS = 86_400_000;

/** By when to object to a sub-processor of which notice was received on a day. */
export function objectionPeriod(
  sheet: RecipientSheet | undefined,
  receivedOn: string,
  now: Date,
  lang: Lang,
): ObjectionView {
  const agreement = agreementsOf(sheet, 'art-28').find((one) => isInForce(one, endOfDay(receivedOn)));
  const stated = agreement?.objectionDays;
  const days = stated ?? DEFAULT_DAYS;
  const lastDay = plusDays(receivedOn, days);
  const reference = agreement?.reference ?? null;
  return {
    lastDay,
    days,
    basis: stated === undefined ? 'default' : 'agreement',
    daysLeft: Math.round((Date.parse(lastDay) - Date.parse(dayAt(now))) / DAY_MS),
    reference,
    text: text(reference, stated !== undefined, lang),
  };
}

function text(reference: string | null, isStated: boolean, lang: Lang): string {
  if (reference === null)
    return lang === 'sv'
      ? `Inget personuppgiftsbiträdesavtal gällde den dagen. Här räknas med ${DEFAULT_DAYS} dagar.`
      : `No processor agreement was in force on that day. ${DEFAULT_DAYS} days are assumed here.`;
  if (isStated) return lang === 'sv' ? `Enligt avtalet ${reference}.` : `By agreement ${reference}.`;
  return lang === 'sv'
    ? `Avtalet ${reference} har ingen tid antecknad. Här räknas med ${DEFAULT_DAYS} dagar; läs avtalet, och för in tiden på mottagarens blad (objectionDays).`
    : `Agreement ${reference} has no time on record. ${DEFAULT_DAYS} days are assumed here; read the agreement, and enter the time in the recipient’s sheet (objectionDays).`;
}

/** Calendar days: a day of 23 or 25 hours is one. */
function plusDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}
