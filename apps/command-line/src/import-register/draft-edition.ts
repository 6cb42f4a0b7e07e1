import type { Cell, LocalizedText } from '#declared-register';
import type { CellProblem, Read, RegisterRow } from './read-rows.js';

/** A proposal for an edition, from rows of a sheet: activities in the declared register's form, every cell a proposal. */
export interface EditionDraft {
  format: 'trettio-edition-draft';
  version: 1;
  status: 'draft';
  importedFrom: { file: string; sheet: string };
  activities: DraftActivity[];
}

type Texts = { key: string; text: Cell<LocalizedText> };

interface DraftRecipient {
  class: Cell<string>;
  entities: Cell<string>[];
  role: Cell<string>;
  categories: Cell<string>[];
  storageRegion: Cell<'eea'>;
}

/** DeclaredActivity of the declared register, before its terms are checked against an edition. */
export interface DraftActivity {
  key: string;
  service: string | null;
  name: LocalizedText;
  purposes: Texts[];
  rows: {
    subjectKind: string;
    subjectProvenance: 'inferred';
    proposed: true;
    legalBasis: Cell<string>;
    specialBasis?: Cell<string>;
  }[];
  categories: Cell<string>[];
  sources: Cell<string>[];
  recipients: DraftRecipient[];
  transfers: Cell<LocalizedText>;
  retention: Cell<{ period: string; trigger: string; text: LocalizedText }>[];
  conditions: Cell<LocalizedText>[];
  particulars: Record<string, Cell<unknown>>;
}

const OPEN = { value: null, provenance: 'open' } as const;

const PARTICULARS = [
  'legitimateInterest',
  'balancingTest',
  'informationDuty',
  'jointArrangement',
  'automatedDecisions',
  'impactAssessment',
  'internationalOrganisation',
  'compellingInterestSafeguards',
  'system',
  'storageLocation',
  'processOwner',
  'access',
  'deletionProcedure',
  'lastReview',
] as const;

/** Rows of one activity become one entry: their lists are joined, each statement once, with the cell it came from. */
export function draftEdition(
  rows: readonly RegisterRow[],
  from: EditionDraft['importedFrom'],
): { draft: EditionDraft; problems: CellProblem[] } {
  const byActivity = groupBy(rows, ({ activity }) => activity.value);
  const problems = [...byActivity.values()].flatMap(contradictions);
  const activities = [...byActivity.values()].map((ofActivity) => draftActivity(ofActivity, from.file));
  return {
    draft: { format: 'trettio-edition-draft', version: 1, status: 'draft', importedFrom: from, activities },
    problems,
  };
}

/** An activity has one name and one service, and one kind of person has one basis of each point. */
function contradictions(rows: readonly RegisterRow[]): CellProblem[] {
  const [first] = rows;
  return rows.flatMap((row) =>
    (['name', 'service'] as const).flatMap((field) => {
      const [here, there] = [row[field], first?.[field]];
      return here && there && here.value !== there.value ? [{ cell: here.cell, text: sameAs(there.cell) }] : [];
    }),
  );
}

function sameAs(cell: string): LocalizedText {
  return {
    sv: `samma värde som i ${cell}: det är en och samma behandling`,
    en: `the value of ${cell}: it is one activity`,
  };
}

function draftActivity(rows: readonly RegisterRow[], file: string): DraftActivity {
  const [first] = rows as [RegisterRow, ...RegisterRow[]];
  const cell = <T>({ value, cell: place }: Read<T>): Cell<T> => proposal(value, place, file);
  const optional = <T>(read: Read<T> | undefined): Cell<T> => (read ? cell(read) : OPEN);
  const each = <T>(list: Read<T>[]): Cell<T>[] => (list.length === 0 ? [OPEN] : onceEach(list).map(cell));
  return {
    key: first.activity.value,
    service: rows.find(({ service }) => service)?.service?.value ?? null,
    name: both(first.name.value),
    purposes: onceBy(rows, ({ purposeKey }) => purposeKey.value).map(({ purposeKey, purpose }) => ({
      key: purposeKey.value,
      text: proposal(both(purpose.value), purpose.cell, file),
    })),
    rows: onceBy(rows, ({ subjectKind, legalBasis }) => `${subjectKind.value} ${legalBasis.value}`).map((row) => ({
      subjectKind: row.subjectKind.value,
      subjectProvenance: 'inferred',
      proposed: true,
      legalBasis: cell(row.legalBasis),
      ...(row.specialBasis ? { specialBasis: cell(row.specialBasis) } : {}),
    })),
    categories: each(rows.flatMap(({ categories }) => categories)),
    sources: each(rows.flatMap(({ sources }) => sources)),
    recipients: draftRecipients(rows, file),
    transfers: OPEN,
    retention: each(rows.flatMap(({ retention }) => retention ?? [])).map((rule) =>
      rule.value === null ? (rule as Cell<never>) : { ...rule, value: { ...rule.value, text: both(rule.value.text) } },
    ),
    conditions: [],
    particulars: {
      ...Object.fromEntries(PARTICULARS.map((name) => [name, OPEN])),
      system: optional(rows.find(({ system }) => system)?.system),
      storageLocation: storageOf(rows, file),
      processOwner: optional(rows.find(({ owner }) => owner)?.owner),
    },
  };
}

/** A recipient gets the categories of the rows that name it. */
function draftRecipients(rows: readonly RegisterRow[], file: string): DraftRecipient[] {
  const cell = <T>({ value, cell: place }: Read<T>): Cell<T> => proposal(value, place, file);
  const naming = rows.filter(({ recipientClass }) => recipientClass);
  const groups = groupBy(naming, ({ recipientClass, role }) => `${recipientClass?.value} ${role?.value ?? ''}`);
  return [...groups.values()].flatMap((ofClass) => {
    const [{ recipientClass, role } = {}] = ofClass;
    if (!recipientClass) return [];
    const entities = onceEach(ofClass.flatMap(({ recipient }) => recipient ?? []));
    return [
      {
        class: cell(recipientClass),
        entities: entities.length === 0 ? [OPEN] : entities.map(cell),
        role: role ? cell(role) : OPEN,
        categories: onceEach(ofClass.flatMap(({ categories }) => categories)).map(cell),
        storageRegion: OPEN,
      },
    ];
  });
}

function storageOf(rows: readonly RegisterRow[], file: string): Cell<LocalizedText> {
  const storage = rows.find((row) => row.storage)?.storage;
  return storage ? proposal(both(storage.value), storage.cell, file) : OPEN;
}

/** A sheet states it, and the data protection officer has yet to confirm it. */
function proposal<T>(value: T, cell: string, file: string): Cell<T> {
  return { value, provenance: 'inferred', proposed: true, source: `${file}, ${cell}` };
}

/** A sheet has one language; the other is for the one who reviews the draft. */
function both(text: string): LocalizedText {
  return { sv: text, en: text };
}

function onceEach<T>(list: readonly Read<T>[]): Read<T>[] {
  return onceBy(list, ({ value }) => JSON.stringify(value));
}

function onceBy<T>(list: readonly T[], key: (one: T) => string): T[] {
  return [...new Map(list.toReversed().map((one) => [key(one), one])).values()].toReversed();
}

function groupBy<T>(list: readonly T[], key: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return groups;
}
