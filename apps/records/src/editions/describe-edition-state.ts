import { type Shortcoming, label } from '#declared-register';
import type { Lang, LocalizedText } from '#http';
import type { EditionAction, EditionHead, EditionStep } from './edition.repository.js';
import type { EditionStateView, EditionStepView, HindranceView } from './editions.view.js';

/** `heads`: all editions, published ones in the order in which they are in force. */
export function stateView(head: EditionHead, heads: readonly EditionHead[], lang: Lang): EditionStateView {
  const { key, number, title, status, validFrom, publishedAt, digest } = head;
  const later =
    status === 'published'
      ? heads.find((other) => other.status === 'published' && other.validFrom! > validFrom!)
      : undefined;
  return {
    key,
    number,
    title: title[lang],
    status,
    statusLabel: label('editionStatuses', status, lang),
    validFrom,
    validTo: later?.validFrom ?? null,
    publishedAt,
    digest,
  };
}

export function hindranceViews(shortcomings: readonly Shortcoming[], lang: Lang): HindranceView[] {
  return shortcomings.map(({ pointer, path, code, article, expected }) => ({
    pointer,
    path,
    code,
    article: article[lang],
    expected: expected[lang],
  }));
}

const ACTIONS: Readonly<Record<EditionAction, LocalizedText>> = {
  create: { sv: 'skapad', en: 'created' },
  change: { sv: 'ändrad', en: 'changed' },
  submit: { sv: 'lämnad till granskning', en: 'submitted for review' },
  return: { sv: 'tillbaka som utkast', en: 'returned to draft' },
  publish: { sv: 'fastställd', en: 'published' },
  withdraw: { sv: 'återkallad', en: 'withdrawn' },
};

export function stepView({ action, at, by, reason, digest }: EditionStep, lang: Lang): EditionStepView {
  return { action, actionLabel: ACTIONS[action][lang], at, by, reason, digest };
}
