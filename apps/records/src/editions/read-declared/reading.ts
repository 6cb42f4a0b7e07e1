import { type Edition, type TermKind, label } from '#declared-register';
import type { Lang, LocalizedText } from '#http';
import type { RecipientDirectory } from '../../recipient-sheets/recipient-directory.js';

/** How an answer reads the declared register: its language, the words of terms, and the recipients as they stood. */
export interface Reading {
  readonly lang: Lang;
  readonly recipients: RecipientDirectory;
  /** A term in words; the key itself where nobody words it. */
  label(kind: TermKind, key: string): string;
}

/** `editions`: those whose own terms, activities and purposes have words; where several word a term, the last does. */
export function readingOf(lang: Lang, recipients: RecipientDirectory, editions: readonly Edition[]): Reading {
  const own = new Map<string, LocalizedText>();
  for (const { terms, activities } of editions) {
    for (const { kind, key, label: words } of terms) own.set(`${kind} ${key}`, words);
    for (const activity of activities) {
      own.set(`activities ${activity.key}`, activity.name);
      for (const { key, text } of activity.purposes) if (text.value) own.set(`purposes ${key}`, text.value);
    }
  }
  return {
    lang,
    recipients,
    label: (kind, key) => own.get(`${kind} ${key}`)?.[lang] ?? label(kind, key, lang),
  };
}
