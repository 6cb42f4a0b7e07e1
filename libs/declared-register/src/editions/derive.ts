import { open, policy, type Cell } from '../cell.js';
import type { ActivityParticulars, DeclaredActivity, DeclaredRecipient, DeclaredRow, Edition } from '../edition.js';
import type { DefinedActivity } from '../activities/define-activity.js';
import { categoryOrigins, recipientOrigins, sourceOrigins, subjectKindOrigins } from '../activities/origins.js';
import { policySection } from '../activities/policy-sections.js';
import { isNaturalPersonClass } from '../vocabulary/natural-persons.js';
import { categories, recipientClasses, sources, subjectKinds } from '../vocabulary/open-terms.js';

type Lists = Pick<Edition, 'subjectKinds' | 'categories' | 'sources' | 'recipientClasses'>;

/** The cell where the policy says it; otherwise "not stated". */
function stated<T>(cell: Cell<T>): Cell<T> {
  return cell.provenance === 'policy' ? cell : open();
}

/** What the policy says of a list; one open cell where it says nothing. */
function statedList<T>(cells: readonly Cell<T>[]): readonly Cell<T>[] {
  const said = cells.filter((cell) => cell.provenance === 'policy');
  return said.length === 0 ? [open()] : said;
}

/** The activity reduced to what the policy says of it. */
export function statedActivity(defined: DefinedActivity): DeclaredActivity {
  const { declared } = defined;
  return {
    key: declared.key,
    service: declared.service,
    name: declared.name,
    purposes: declared.purposes.map((purpose) => ({ ...purpose, text: stated(purpose.text) })),
    rows: declared.rows
      .filter((row) => row.subjectProvenance === 'policy' && isOrdinaryRow(declared, row))
      .map((row) => statedRow(row, defined)),
    categories: statedList(declared.categories),
    sources: statedList(declared.sources),
    recipients: declared.recipients.filter((recipient) => recipient.class.provenance === 'policy').map(statedRecipient),
    transfers: stated(declared.transfers),
    retention: [defined.retentionInPolicy ?? open()],
    conditions: declared.conditions.filter((condition) => condition.provenance === 'policy'),
    systems: [],
    particulars: statedParticulars(declared.particulars),
  };
}

/** A second, conditional basis for the same people is an addition of edition 2. */
function isOrdinaryRow(activity: DeclaredActivity, row: DeclaredRow): boolean {
  return activity.rows.find((other) => other.subjectKind === row.subjectKind) === row;
}

function statedRow(row: DeclaredRow, defined: DefinedActivity): DeclaredRow {
  const legalBasis = defined.basesInPolicy.get(row.subjectKind) ?? stated(row.legalBasis);
  const limb = legalBasis === row.legalBasis ? row.contractLimb : undefined;
  return {
    subjectKind: row.subjectKind,
    subjectProvenance: row.subjectProvenance,
    legalBasis,
    ...(limb === undefined ? {} : { contractLimb: limb }),
  };
}

function statedRecipient(recipient: DeclaredRecipient): DeclaredRecipient {
  const condition = recipient.condition?.provenance === 'policy' ? recipient.condition : undefined;
  return {
    class: recipient.class,
    entities: statedList(recipient.entities),
    role: stated(recipient.role),
    categories: statedList(recipient.categories),
    storageRegion: stated(recipient.storageRegion),
    ...(condition === undefined ? {} : { condition }),
  };
}

function statedParticulars(all: ActivityParticulars): ActivityParticulars {
  const entries = Object.entries(all) as [string, Cell<unknown>][];
  return Object.fromEntries(entries.map(([name, cell]) => [name, stated(cell)])) as unknown as ActivityParticulars;
}

/** The whole vocabulary with its origins: a term may be stated although no activity uses it, as with location data. */
export function proposedLists(): Lists {
  return {
    subjectKinds: keysOf(subjectKinds).map((key) => subjectKindOrigins[key](key)),
    categories: keysOf(categories).map((key) => categoryOrigins[key](key)),
    sources: keysOf(sources).map((key) => sourceOrigins[key](key)),
    recipientClasses: keysOf(recipientClasses).map((key) => {
      const known = recipientOrigins[key];
      return {
        class: known.origin(key),
        entities:
          known.named.length > 0 || isNaturalPersonClass(key)
            ? known.named.map((entity) => policy(entity, policySection.recipients))
            : [open<string>()],
        role: known.role,
      };
    }),
  };
}

/** The part of the vocabulary that the policy itself uses. */
export function statedLists(): Lists {
  const all = proposedLists();
  return {
    subjectKinds: statedList(all.subjectKinds),
    categories: statedList(all.categories),
    sources: statedList(all.sources),
    recipientClasses: all.recipientClasses
      .filter((entry) => entry.class.provenance === 'policy')
      .map((entry) => ({ class: entry.class, entities: statedList(entry.entities), role: stated(entry.role) })),
  };
}

function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): K[] {
  return Object.keys(record) as K[];
}
