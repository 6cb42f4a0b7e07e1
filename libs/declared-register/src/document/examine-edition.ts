import { text, type Cell } from '../cell.js';
import type { DeclaredActivity, EditionDocument } from '../edition.js';
import { validate } from '../generated/validate-edition.js';
import type { TermKind } from '../vocabulary/term-kind.js';
import { terms } from '../vocabulary/terms.js';
import { formShortcomings } from './form-shortcomings.js';
import { isInstant } from './instant.js';
import type { Place } from './paths.js';
import { type Shortcoming, shortcoming } from './shortcoming.js';

export type Examined<Document> =
  { readonly document: Document; readonly shortcomings: [] } | { readonly shortcomings: Shortcoming[] };

/** Whether a value is an edition that can be kept, be it an unfinished draft; all that hinders it otherwise. */
export function examineEdition(value: unknown): Examined<EditionDocument> {
  const ofForm = formShortcomings(validate, value);
  if (ofForm.length > 0) return { shortcomings: ofForm };
  const document = value as EditionDocument;
  const shortcomings = [
    ...unexplainedCells(document, document, []),
    ...repeated(document),
    ...unknownTerms(document),
    ...danglingReferences(document),
    ...(document.validFrom === null || isInstant(document.validFrom) ? [] : [noSuchDay(document)]),
  ];
  return shortcomings.length > 0 ? { shortcomings } : { document, shortcomings: [] };
}

function noSuchDay(document: EditionDocument): Shortcoming {
  return shortcoming(document, ['validFrom'], 'wrong-value', text('en dag som finns', 'a day that exists'));
}

/** A cell without a value says that nobody stated it: it cannot come from anywhere. */
function unexplainedCells(root: EditionDocument, value: unknown, steps: Place['steps']): Shortcoming[] {
  if (typeof value !== 'object' || value === null) return [];
  const { value: held, provenance } = value as Partial<Cell<unknown>>;
  if (held === null && provenance !== undefined && provenance !== 'open')
    return [
      shortcoming(
        root,
        [...steps, 'provenance'],
        'no-origin',
        text('open där ingenting är angivet', 'open where nothing is stated'),
      ),
    ];
  const members = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return members.flatMap(([name, member]) => unexplainedCells(root, member, [...steps, name]));
}

/** Names by which something is addressed occur once. */
function repeated(document: EditionDocument): Shortcoming[] {
  const keyed = (steps: Place['steps'], members: readonly { readonly key: string }[]) =>
    twice(
      document,
      steps,
      members.map(({ key }) => key),
      'key',
    );
  return [
    ...(
      ['activities', 'securityMeasures', 'transferStatements', 'systems', 'jointControllers', 'served'] as const
    ).flatMap((name) => keyed([name], document[name])),
    ...document.activities.flatMap((activity, index) => [
      ...keyed(['activities', index, 'purposes'], activity.purposes),
      ...twice(document, ['activities', index, 'rows'], activity.rows.map(rowName), 'legalBasis'),
    ]),
    ...twice(
      document,
      ['terms'],
      document.terms.map(({ kind, key }) => `${kind} ${key}`),
      'key',
    ),
    ...twice(
      document,
      ['defects'],
      document.defects.map(({ code }) => code),
      'code',
    ),
  ];
}

/** One basis for one kind of person, unless for other purposes. */
function rowName({ subjectKind, legalBasis, purposes, condition }: DeclaredActivity['rows'][number]): string {
  return [subjectKind, legalBasis.value, ...(purposes ?? []), condition?.value?.en].join(' ');
}

function twice(root: EditionDocument, steps: Place['steps'], names: readonly string[], member: string): Shortcoming[] {
  return names.flatMap((name, index) =>
    names.indexOf(name) === index
      ? []
      : [
          shortcoming(
            root,
            [...steps, index, member],
            'twice',
            text('något som inte redan finns i listan', 'what is not in the list already'),
          ),
        ],
  );
}

function unknownTerms(document: EditionDocument): Shortcoming[] {
  const own = new Set(document.terms.map(({ kind, key }) => `${kind} ${key}`));
  const isKnown = (kind: TermKind, key: string) => Object.hasOwn(terms[kind], key) || own.has(`${kind} ${key}`);
  const found = [...usedTerms(document)].flatMap(({ kind, key, steps }) =>
    key === null || isKnown(kind, key)
      ? []
      : [
          shortcoming(
            document,
            steps,
            'unknown-term',
            text(
              `en term ur ordlistan, eller en som utgåvan själv benämner i terms (kind ${kind})`,
              `a term of the vocabulary, or one that the edition itself words in terms (kind ${kind})`,
            ),
          ),
        ],
  );
  const known = document.terms.flatMap(({ kind, key }, index) =>
    Object.hasOwn(terms[kind], key)
      ? [
          shortcoming(
            document,
            ['terms', index, 'key'],
            'twice',
            text('en term som ordlistan inte har', 'a term that the vocabulary does not have'),
          ),
        ]
      : [],
  );
  return [...found, ...known];
}

interface UsedTerm {
  readonly kind: TermKind;
  readonly key: string | null;
  readonly steps: Place['steps'];
}

function* usedTerms(document: EditionDocument): Generator<UsedTerm> {
  for (const list of ['subjectKinds', 'categories', 'sources', 'rights'] as const)
    yield* ofCells(list, document[list], [list]);
  for (const [index, entry] of document.recipientClasses.entries())
    yield { kind: 'recipientClasses', key: entry.class.value, steps: ['recipientClasses', index, 'class'] };
  for (const [index, activity] of document.activities.entries()) yield* termsUsedBy(activity, ['activities', index]);
}

function* termsUsedBy(activity: DeclaredActivity, at: Place['steps']): Generator<UsedTerm> {
  yield { kind: 'services', key: activity.service, steps: [...at, 'service'] };
  for (const [index, { subjectKind }] of activity.rows.entries())
    yield { kind: 'subjectKinds', key: subjectKind, steps: [...at, 'rows', index, 'subjectKind'] };
  yield* ofCells('categories', activity.categories, [...at, 'categories']);
  yield* ofCells('sources', activity.sources, [...at, 'sources']);
  for (const [index, recipient] of activity.recipients.entries()) {
    const place = [...at, 'recipients', index];
    yield { kind: 'recipientClasses', key: recipient.class.value, steps: [...place, 'class'] };
    yield* ofCells('categories', recipient.categories, [...place, 'categories']);
    yield* ofKeys('subjectKinds', recipient.subjectKinds, [...place, 'subjectKinds']);
  }
  for (const [index, { value: rule }] of activity.retention.entries()) {
    if (rule === null) continue;
    const place = [...at, 'retention', index, 'value'];
    yield { kind: 'triggers', key: rule.trigger, steps: [...place, 'trigger'] };
    yield* ofKeys('categories', rule.categories, [...place, 'categories']);
    yield* ofKeys('subjectKinds', rule.subjectKinds, [...place, 'subjectKinds']);
  }
}

function* ofCells(kind: TermKind, cells: readonly Cell<string>[], at: Place['steps']): Generator<UsedTerm> {
  for (const [index, { value }] of cells.entries()) yield { kind, key: value, steps: [...at, index] };
}

function* ofKeys(kind: TermKind, keys: readonly string[] | undefined, at: Place['steps']): Generator<UsedTerm> {
  for (const [index, key] of (keys ?? []).entries()) yield { kind, key, steps: [...at, index] };
}

/** What refers to another part of the edition by its key. */
function danglingReferences(document: EditionDocument): Shortcoming[] {
  const activities = new Set(document.activities.map(({ key }) => key));
  const systems = new Set(document.systems.map(({ key }) => key));
  const outside = (keys: readonly string[] | undefined, known: ReadonlySet<string>, at: Place['steps']) =>
    (keys ?? []).flatMap((key, index) => (known.has(key) ? [] : [refersToNothing(document, [...at, index])]));
  return [
    ...document.jointControllers.flatMap((one, index) =>
      outside(one.activities, activities, ['jointControllers', index, 'activities']),
    ),
    ...document.activities.flatMap((activity, index) => {
      const at = ['activities', index];
      const purposes = new Set(activity.purposes.map(({ key }) => key));
      return [
        ...outside(activity.systems, systems, [...at, 'systems']),
        ...activity.rows.flatMap((row, place) => outside(row.purposes, purposes, [...at, 'rows', place, 'purposes'])),
        ...activity.retention.flatMap(({ value: rule }, place) =>
          rule?.sameAs === undefined || activities.has(rule.sameAs)
            ? []
            : [refersToNothing(document, [...at, 'retention', place, 'value', 'sameAs'])],
        ),
      ];
    }),
  ];
}

function refersToNothing(document: EditionDocument, steps: Place['steps']): Shortcoming {
  return shortcoming(
    document,
    steps,
    'refers-to-nothing',
    text('en nyckel som finns i utgåvan', 'a key that is in the edition'),
  );
}
