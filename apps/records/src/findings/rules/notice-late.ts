import { findLateNotices } from '../find-persons/late-notices.query.js';
import { hourOf } from '../hour-of.js';
import type { SearchingRule } from '../rule.js';
import type { SeenShape } from '../run-rules/seen-shapes.query.js';

/** What the person gives or does; everything else was obtained elsewhere. */
const FROM_THE_PERSON = new Set(['person', 'service-use', 'own-services']);

/** Classes by which a person is written to or called. */
const CHANNELS = new Set(['sms-gateway', 'push', 'customer-communication', 'sales-telephony', 'sales-agents']);

function gathers({ operation, dataSource, recipient }: SeenShape): boolean {
  return recipient === null && operation === 'collect' && dataSource !== null && !FROM_THE_PERSON.has(dataSource);
}

/** An edition of the notice was shown, or the message that the contact person's notice is was handed over for sending. */
function tells({ notice, activity, recipient }: SeenShape): boolean {
  return notice !== null || (activity === 'contact-person-notice' && recipient !== null);
}

/** A processor that only stores is not counted: the data have not left the controller's hands. */
function reaches({ recipient, recipientClass, role }: SeenShape): boolean {
  return recipient !== null && (role !== 'processor' || CHANNELS.has(recipientClass ?? ''));
}

export const noticeLate: SearchingRule = {
  key: 'notice-late',
  severity: 'serious',
  title: { sv: 'information enligt art. 14 kom för sent', en: 'notice under Art. 14 came late' },
  article: { sv: 'art. 14.3', en: 'Art. 14(3)' },
  blind: {
    sv: 'Ser information som en händelse anger (notice) eller som kontaktpersoner får per SMS; brev och samtal som ingen rapporterar syns inte.',
    en: 'Sees notices that an event states (notice) or that contact persons get by text message; letters and calls that nobody reports cannot be seen.',
  },
  declared: {
    sv: 'Information ska ges inom en månad, dock senast vid den första kontakten eller det första utlämnandet.',
    en: 'Notice is due within a month, and at the latest at the first communication or the first disclosure.',
  },
  seen: { sv: 'ingen information i tid', en: 'no notice in time' },
  restsOn: ({ shapes, now }) =>
    shapes.some(gathers)
      ? { shapes: shapes.filter((one) => gathers(one) || tells(one) || reaches(one)), also: hourOf(now) }
      : undefined,
  search: (executor, months, { shapes, now }) => {
    const of = (part: (shape: SeenShape) => boolean) => shapes.filter(part).map(({ id }) => id);
    const parts = { gathering: of(gathers), telling: of(tells), reaching: of(reaches) };
    return findLateNotices(executor, months, parts, now);
  },
};
