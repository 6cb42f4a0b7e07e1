import { isDeclared, text, type Cell, type LocalizedText } from '../cell.js';
import type { DeclaredActivity, EditionDocument } from '../edition.js';
import type { Place } from './paths.js';
import { type Shortcoming, type ShortcomingCode, shortcoming } from './shortcoming.js';

/** Categories of the vocabulary that an article protects specially; an edition marks its own. */
const SPECIAL_CATEGORIES: Readonly<Record<string, 'A9' | 'A10'>> = { 'offence-data': 'A10' };

/**
 * What hinders publication: everything that Art. 30 asks for and the edition does not state. In an edition that records what
 * an old policy said these are its findings.
 */
export function findHindrances(document: EditionDocument): Shortcoming[] {
  const found = new Hindrances(document);
  const { controller } = document;
  found.unless(isDeclared(controller.name), ['controller', 'name']);
  found.unless(isDeclared(controller.contact) || isDeclared(controller.address), ['controller', 'contact']);
  found.unless(isDeclared(controller.dpoName), ['controller', 'dpoName']);
  found.unless(isDeclared(controller.dpoContact), ['controller', 'dpoContact']);
  for (const [index, { name, contact }] of document.jointControllers.entries()) {
    found.unless(isDeclared(name), ['jointControllers', index, 'name']);
    found.unless(isDeclared(contact), ['jointControllers', index, 'contact']);
  }
  found.unless(someStated(document.securityMeasures), ['securityMeasures']);
  found.unless(document.activities.length > 0, ['activities']);
  for (const [index, activity] of document.activities.entries()) found.inActivity(activity, ['activities', index]);
  for (const [index, served] of document.served.entries()) {
    const at = ['served', index];
    found.unless(isDeclared(served.name), [...at, 'name']);
    found.unless(isDeclared(served.contact), [...at, 'contact']);
    found.unless(someStated(served.processing), [...at, 'processing']);
    found.unless(someStated(served.securityMeasures), [...at, 'securityMeasures']);
  }
  return found.all;
}

class Hindrances {
  readonly all: Shortcoming[] = [];
  private readonly document: EditionDocument;
  private readonly special: ReadonlyMap<string, string>;

  constructor(document: EditionDocument) {
    this.document = document;
    const own = document.terms.flatMap(({ kind, key, special }) =>
      kind === 'categories' && special ? [[key, special] as const] : [],
    );
    this.special = new Map([...Object.entries(SPECIAL_CATEGORIES), ...own]);
  }

  unless(
    held: boolean,
    steps: Place['steps'],
    code: ShortcomingCode = 'not-stated',
    expected?: LocalizedText,
    article?: LocalizedText,
  ): void {
    if (!held) this.all.push(shortcoming(this.document, steps, code, expected, article));
  }

  inActivity(activity: DeclaredActivity, at: Place['steps']): void {
    this.unless(activity.purposes.length > 0, [...at, 'purposes']);
    for (const [index, { key, text: worded }] of activity.purposes.entries()) {
      this.unless(isDeclared(worded), [...at, 'purposes', index, 'text']);
      this.unless(
        activity.rows.some((row) => isDeclared(row.legalBasis) && (row.purposes?.includes(key) ?? true)),
        [...at, 'purposes', index],
        'purpose-without-basis',
        text('en rad i rows med rättslig grund för ändamålet', 'a row in rows with a legal basis for the purpose'),
        text('art. 6.1', 'Art. 6(1)'),
      );
    }
    this.unless(activity.rows.length > 0, [...at, 'rows']);
    for (const [index, { legalBasis }] of activity.rows.entries())
      this.unless(isDeclared(legalBasis), [...at, 'rows', index, 'legalBasis']);
    this.unless(activity.categories.some(isDeclared) || isStated(activity.categoriesAsNeeded), [...at, 'categories']);
    for (const [index, recipient] of activity.recipients.entries())
      this.unless(isDeclared(recipient.class), [...at, 'recipients', index, 'class']);
    this.unless(activity.retention.some(isDeclared), [...at, 'retention']);
    this.specialCategories(activity, at);
  }

  private specialCategories({ categories, rows }: DeclaredActivity, at: Place['steps']): void {
    const conditions = rows.flatMap(({ specialBasis }) => (isStated(specialBasis) ? [specialBasis.value ?? ''] : []));
    for (const [index, cell] of categories.entries()) {
      const article = isDeclared(cell) ? this.special.get(cell.value) : undefined;
      if (article === undefined) continue;
      this.unless(
        conditions.some((condition) => condition.startsWith(article)),
        [...at, 'categories', index],
        'special-without-condition',
        text('ett villkor på någon rad (specialBasis)', 'a condition on some row (specialBasis)'),
        article === 'A9' ? text('art. 9.2', 'Art. 9(2)') : text('art. 10', 'Art. 10'),
      );
    }
  }
}

function isStated<T>(cell: Cell<T> | undefined): cell is Cell<T> {
  return cell !== undefined && isDeclared(cell);
}

function someStated(texts: readonly { readonly text: Cell<LocalizedText> }[]): boolean {
  return texts.some((one) => isDeclared(one.text));
}
