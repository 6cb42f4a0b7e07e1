import {
  type DeclaredActivity,
  type DeclaredRecipient,
  type DeclaredRow,
  type RetentionRule,
  type Cell,
  isNaturalPersonClass,
} from '#declared-register';
import { activityExtras } from './activity-extras.js';
import type { ActivityRecipient, ReportActivity, Statement, TimeLimit } from './report-model.js';
import { type Words, stated, statedTerm, statedTerms, statedText } from './statements.js';
import type { TransferBook } from './transfers.js';
import type { RecipientBook } from './recipient-book.js';

/** What of a report an activity's entry needs beside the activity itself. */
export interface ActivityBooks {
  readonly recipients: RecipientBook;
  readonly transfers: TransferBook;
  readonly words: Words;
}

/** Points b to f of Art. 30(1) and what templates ask beyond them; a and g are the company's, and are said once. */
export function buildActivity(activity: DeclaredActivity, books: ActivityBooks): ReportActivity {
  const { words } = books;
  const { lang } = words;
  return {
    key: activity.key,
    name: activity.name[lang],
    service: activity.service === null ? null : words.label('services', activity.service),
    b: { purposes: activity.purposes.map(({ key, text }) => ({ ...statedText(text, lang), key })) },
    c: {
      dataSubjects: dataSubjects(activity.rows, words),
      categories: statedTerms('categories', activity.categories, words),
      asNeeded: activity.categoriesAsNeeded ? statedText(activity.categoriesAsNeeded, lang) : null,
    },
    d: { recipients: activity.recipients.map((recipient) => buildRecipient(recipient, books)) },
    e: {
      statement: statedText(activity.transfers, lang),
      transfers: [...new Set(activity.recipients.flatMap((recipient) => books.recipients.keysOf(recipient)))].flatMap(
        (key) => books.transfers.inForceTo(key),
      ),
      internationalOrganisation: statedText(activity.particulars.internationalOrganisation, lang),
      compellingInterestSafeguards: statedText(activity.particulars.compellingInterestSafeguards, lang),
    },
    f: { timeLimits: activity.retention.map((rule) => timeLimit(rule, words)) },
    extras: activityExtras(activity, words),
  };
}

/** Each kind of data subject once, however many bases hold for it. */
function dataSubjects(rows: readonly DeclaredRow[], words: Words): Statement[] {
  const byKind = new Map(rows.map((row) => [row.subjectKind, row]));
  return [...byKind.values()].map(({ subjectKind, subjectProvenance, proposed }) =>
    statedTerm(
      'subjectKinds',
      { value: subjectKind, provenance: subjectProvenance, ...(proposed ? { proposed } : {}) },
      words,
    ),
  );
}

function buildRecipient(recipient: DeclaredRecipient, { recipients, words }: ActivityBooks): ActivityRecipient {
  const { lang, label } = words;
  const natural = recipient.class.value !== null && isNaturalPersonClass(recipient.class.value);
  return {
    recipientClass: statedTerm('recipientClasses', recipient.class, words),
    role: statedTerm('roles', recipient.role, words),
    entities: natural ? [] : recipients.entitiesOf(recipient),
    categories: statedTerms('categories', recipient.categories, words),
    subjectKinds: (recipient.subjectKinds ?? []).map((kind) => label('subjectKinds', kind)),
    storageRegion: stated(recipient.storageRegion, lang, () => (lang === 'sv' ? 'inom EES' : 'inside the EEA')),
    condition: recipient.condition ? statedText(recipient.condition, lang) : null,
  };
}

export function timeLimit(cell: Cell<RetentionRule>, { lang, label }: Words): TimeLimit {
  const { value } = cell;
  return {
    ...stated(cell, lang, ({ text }) => text[lang]),
    period: value?.period ?? null,
    trigger: value?.trigger ?? null,
    categories: (value?.categories ?? []).map((key) => label('categories', key)),
    subjectKinds: (value?.subjectKinds ?? []).map((key) => label('subjectKinds', key)),
  };
}
