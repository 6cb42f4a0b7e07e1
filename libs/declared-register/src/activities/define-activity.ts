import { inferred, isDeclared, open, policy, text, type Cell, type LocalizedText } from '../cell.js';
import type {
  ActivityParticulars,
  DeclaredActivity,
  DeclaredRecipient,
  DeclaredRow,
  RetentionRule,
} from '../edition.js';
import { subjectKinds as subjectKindTerms } from '../vocabulary/open-terms.js';
import type { Category, Service, Source, SubjectKind } from '../vocabulary/open-terms.js';
import type { LegalBasis, SpecialBasis } from '../vocabulary/closed-terms.js';
import { categoryOrigins, sourceOrigins, subjectKindOrigins } from './origins.js';
import { policySection } from './policy-sections.js';
import { recipientOf, type RecipientInput } from './recipient.js';

/** One activity as it is written down in the data files; both editions are derived from it. */
export interface ActivityInput {
  readonly key: string;
  readonly service: Service;
  readonly name: LocalizedText;
  /** A policy cell puts the activity into edition 1. */
  readonly purpose: Cell<LocalizedText>;
  readonly rows: readonly RowInput[] | { readonly anyone: Cell<LegalBasis> };
  readonly categories: readonly (Category | Cell<Category>)[];
  readonly categoriesAsNeeded?: Cell<LocalizedText>;
  /** The data subject, unless named. */
  readonly sources?: readonly Source[];
  readonly recipients?: readonly RecipientInput[];
  readonly retention: readonly Cell<RetentionRule>[];
  /** What edition 1 says about storage, where it says anything. */
  readonly retentionInPolicy?: Cell<RetentionRule>;
  readonly conditions?: readonly Cell<LocalizedText>[];
  readonly interest?: LocalizedText;
  readonly particulars?: Partial<ActivityParticulars>;
}

export interface RowInput {
  readonly subjectKind: SubjectKind;
  readonly legalBasis: Cell<LegalBasis>;
  readonly contractLimb?: 'contract' | 'pre-contract';
  /** The basis of edition 1, where edition 2 replaces it. */
  readonly basisInPolicy?: Cell<LegalBasis>;
  readonly specialBasis?: Cell<SpecialBasis>;
  readonly condition?: Cell<LocalizedText>;
  /** True where the policy does not mention these people in connection with the activity. */
  readonly subjectInferred?: true;
}

export interface DefinedActivity {
  readonly declared: DeclaredActivity;
  readonly inPolicy: boolean;
  readonly retentionInPolicy?: Cell<RetentionRule>;
  /** By subject kind: a basis that the policy states and edition 2 replaces. */
  readonly basesInPolicy: ReadonlyMap<string, Cell<LegalBasis>>;
}

export function defineActivity(input: ActivityInput): DefinedActivity {
  const inPolicy = input.purpose.provenance === 'policy';
  const rows = 'anyone' in input.rows ? rowsForAnyone(input.rows.anyone) : input.rows;
  const recipients = (input.recipients ?? []).map((given) => recipientOf(given, input.categories, inPolicy));
  const declared: DeclaredActivity = {
    key: input.key,
    service: input.service,
    name: input.name,
    purposes: [{ key: input.key, text: input.purpose }],
    rows: rows.map((row) => declaredRow(row, inPolicy)),
    ...('anyone' in input.rows ? { anySubject: true as const } : {}),
    categories: input.categories.map((given) => categoryCell(given, inPolicy)),
    ...(input.categoriesAsNeeded === undefined ? {} : { categoriesAsNeeded: input.categoriesAsNeeded }),
    sources: (input.sources ?? ['person']).map((key) => within(inPolicy, sourceOrigins[key](key))),
    recipients,
    transfers: transferStatement(recipients),
    retention: input.retention,
    conditions: input.conditions ?? [],
    systems: [],
    particulars: particularsOf(input),
  };
  return {
    declared,
    inPolicy,
    ...(input.retentionInPolicy === undefined ? {} : { retentionInPolicy: input.retentionInPolicy }),
    basesInPolicy: new Map(
      rows.flatMap((row) => (row.basisInPolicy === undefined ? [] : [[row.subjectKind, row.basisInPolicy] as const])),
    ),
  };
}

/** An activity that the policy never mentions has no cell of the policy's: naming a category elsewhere does not place it here. */
function within<T>(inPolicy: boolean, cell: Cell<T>): Cell<T> {
  return inPolicy || cell.provenance !== 'policy' || cell.value === null ? cell : inferred(cell.value);
}

function categoryCell(given: Category | Cell<Category>, inPolicy: boolean): Cell<Category> {
  return typeof given === 'string' ? within(inPolicy, categoryOrigins[given](given)) : given;
}

/** All that the policy has to say of an activity's transfers is where the recipients that it lists store the data. */
function transferStatement(recipients: readonly DeclaredRecipient[]): Cell<LocalizedText> {
  return recipients.some(({ storageRegion }) => isDeclared(storageRegion))
    ? policy(
        text(
          'De mottagare som policyn räknar upp uppges lagra uppgifterna inom EES',
          'The recipients that the policy lists are said to store the data inside the EEA',
        ),
        policySection.recipients,
      )
    : open();
}

function rowsForAnyone(legalBasis: Cell<LegalBasis>): RowInput[] {
  return (Object.keys(subjectKindTerms) as SubjectKind[]).map((subjectKind) => ({ subjectKind, legalBasis }));
}

function declaredRow(row: RowInput, inPolicy: boolean): DeclaredRow {
  const kind = within(inPolicy && row.subjectInferred !== true, subjectKindOrigins[row.subjectKind](row.subjectKind));
  return {
    subjectKind: row.subjectKind,
    subjectProvenance: kind.provenance,
    ...(kind.proposed === undefined ? {} : { proposed: kind.proposed }),
    legalBasis: row.legalBasis,
    ...(row.contractLimb === undefined ? {} : { contractLimb: row.contractLimb }),
    ...(row.specialBasis === undefined ? {} : { specialBasis: row.specialBasis }),
    ...(row.condition === undefined ? {} : { condition: row.condition }),
  };
}

function particularsOf(input: ActivityInput): ActivityParticulars {
  return {
    legitimateInterest: input.interest === undefined ? open() : inferred(input.interest),
    thirdPartyInterest: open(),
    balancingTest: open(),
    informationDuty: open(),
    jointArrangement: open(),
    automatedDecisions: open(),
    impactAssessment: open(),
    impactAssessmentReference: open(),
    internationalOrganisation: open(),
    compellingInterestSafeguards: open(),
    system: open(),
    storageLocation: open(),
    processOwner: open(),
    access: open(),
    deletionProcedure: open(),
    status: open(),
    consentRecords: open(),
    breachRecords: open(),
    lastReview: open(),
    ...input.particulars,
  };
}
