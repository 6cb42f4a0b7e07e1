import type { LocalizedText } from '#http';
import type { Reading } from '../../editions/read-declared/reading.js';
import { labelled } from '../../register/terms.js';
import type { ComparedItem } from './compare-notice.js';
import type { NoticeDifferenceView, NoticeItemView, NoticeShownView, NoticeSumsView } from './compare-notice.view.js';
import { COMPARISONS, NOTICE_ITEMS, type NoticeItem } from './notice-items.js';
import type { NoticeShown } from './notices-shown.query.js';

/** The items in the order in which the articles have them. */
export function describeItems(compared: readonly ComparedItem[], reading: Reading): NoticeItemView[] {
  return (Object.keys(NOTICE_ITEMS) as NoticeItem[]).map((key) => {
    const own = compared.filter(({ item }) => item === key);
    const { label, article } = NOTICE_ITEMS[key];
    return {
      item: { key, label: label[reading.lang] },
      article: article[reading.lang],
      agrees: weigh(own.filter(({ state }) => state === 'agrees')),
      differences: own.filter(({ state }) => state !== 'agrees').map((one) => describeDifference(one, reading)),
    };
  });
}

function describeDifference(
  { state, activities, told, registered }: ComparedItem,
  reading: Reading,
): NoticeDifferenceView {
  const { lang } = reading;
  return {
    state: { key: state, label: COMPARISONS[state][lang] },
    activities: activities.map((activity) => labelled('activities', activity, reading)),
    told: told.map((words) => words[lang]),
    registered: registered.map((words) => words[lang]),
  };
}

export function sumUp(compared: readonly ComparedItem[]): NoticeSumsView {
  const of = (wanted: ComparedItem['state']) => weigh(compared.filter(({ state }) => state === wanted));
  return {
    agrees: of('agrees'),
    missing: of('missing'),
    surplus: of('surplus'),
    wrong: of('wrong'),
    unknown: of('unknown'),
    toJudge: of('to-judge'),
  };
}

function weigh(items: readonly ComparedItem[]): number {
  return items.reduce((sum, { activities }) => sum + Math.max(1, activities.length), 0);
}

const RELATIONS = {
  older: { sv: 'äldre än den jämförda', en: 'older than the one compared' },
  same: { sv: 'den jämförda', en: 'the one compared' },
  newer: { sv: 'nyare än den jämförda', en: 'newer than the one compared' },
} as const satisfies Record<string, LocalizedText>;

/** Keys are months or days: their order is that of time. */
export function describeShown(
  shown: NoticeShown,
  persons: number,
  compared: string,
  { lang }: Reading,
): NoticeShownView {
  const key = shown.notice === compared ? 'same' : shown.notice < compared ? 'older' : 'newer';
  return { ...shown, persons, relation: { key, label: RELATIONS[key][lang] } };
}
