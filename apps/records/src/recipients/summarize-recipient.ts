import {
  type Edition,
  type TermKind,
  isDeclared,
  isNaturalPersonClass,
  label,
  recipientEntities,
} from '#declared-register';
import type { Lang } from '#http';
import type { ObservedShape } from '../observed/observed-shapes.query.js';
import { recipientName } from '../register/compare-activity.js';
import { evidence, observedMark } from '../register/terms.js';
import type { RecipientSummary, RecipientView } from './recipient.view.js';

/** An activity in which the edition lets a recipient get data. */
export interface DeclaredRecipiency {
  activity: string;
  recipientClass: string;
  role: string | null;
  categories: string[];
}

/** Every declared recipient with the activities in which it is one. */
export function declaredRecipients(edition: Edition): Map<string, DeclaredRecipiency[]> {
  const found = new Map<string, DeclaredRecipiency[]>();
  for (const activity of edition.activities) {
    for (const recipient of activity.recipients) {
      if (!isDeclared(recipient.class)) continue;
      const recipientClass = recipient.class.value;
      const keys = isNaturalPersonClass(recipientClass)
        ? [recipientClass]
        : recipientEntities(recipient).map(({ key }) => key);
      const recipiency = {
        activity: activity.key,
        recipientClass,
        role: recipient.role.value,
        categories: recipient.categories.flatMap(({ value }) => value ?? []),
      };
      for (const key of keys) found.set(key, [...(found.get(key) ?? []), recipiency]);
    }
  }
  return found;
}

export interface RecipientEvidence {
  shapes: readonly ObservedShape[];
  entries: number;
  persons: number;
}

export function summarizeRecipient(
  key: string,
  declared: readonly DeclaredRecipiency[],
  found: RecipientEvidence,
  lang: Lang,
): RecipientSummary {
  const { shapes } = found;
  const observed = observedMark(shapes);
  const outcome = (name: string) => shapes.reduce((sum, { outcomes }) => sum + (outcomes[name] ?? 0), 0);
  const labelled = (kind: TermKind, keys: readonly (string | null)[]) =>
    [...new Set(keys.flatMap((term) => term ?? []))]
      .sort()
      .map((term) => ({ key: term, label: label(kind, term, lang) }));
  const observedOr = (seen: readonly (string | null)[], stated: readonly (string | null)[]) =>
    shapes.length > 0 ? seen : stated;
  return {
    key,
    name: recipientName(key, lang),
    declared: declared.length > 0,
    ...evidence(observed !== null, lang),
    authorityInquiry:
      shapes.some(({ role }) => role === 'authority-inquiry') ||
      declared.some(({ role }) => role === 'authority-inquiry'),
    classes: labelled(
      'recipientClasses',
      observedOr(
        shapes.map(({ recipientClass }) => recipientClass),
        declared.map(({ recipientClass }) => recipientClass),
      ),
    ),
    roles: labelled(
      'roles',
      observedOr(
        shapes.map(({ role }) => role),
        declared.map(({ role }) => role),
      ),
    ),
    countries: labelled(
      'countries',
      shapes.map(({ country }) => country),
    ),
    entries: found.entries,
    persons: found.persons,
    opened: shapes.reduce((sum, { opened }) => sum + opened, 0),
    outcomes: {
      acknowledged: outcome('acknowledged'),
      refused: outcome('refused'),
      failed: outcome('failed'),
      unknown: outcome('unknown'),
      notSent: outcome('not-sent'),
    },
    withheld: shapes.reduce((sum, { withheld }) => sum + withheld, 0),
    categories: labelled(
      'categories',
      observedOr(
        shapes.flatMap(({ categories }) => categories),
        declared.flatMap(({ categories }) => categories),
      ),
    ),
    observed,
  };
}

export function recipientActivities(
  declared: readonly DeclaredRecipiency[],
  shapes: readonly ObservedShape[],
  lang: Lang,
): RecipientView['activities'] {
  const keys = [...new Set([...declared.map(({ activity }) => activity), ...shapes.map(({ activity }) => activity)])];
  return keys.map((key) => {
    const ofActivity = shapes.filter(({ activity }) => activity === key);
    const stated = declared.filter(({ activity }) => activity === key);
    const categories = new Set([
      ...stated.flatMap((one) => one.categories),
      ...ofActivity.flatMap((one) => one.categories),
    ]);
    return {
      key,
      name: label('activities', key, lang),
      declared: stated.length > 0,
      observed: observedMark(ofActivity),
      categories: [...categories]
        .sort()
        .map((category) => ({ key: category, label: label('categories', category, lang) })),
    };
  });
}
