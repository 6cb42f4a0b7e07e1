import { type DeclaredActivity, type Edition } from '#declared-register';
import type { Reading } from '../editions/read-declared/reading.js';
import type { CellStates } from '../evidence/cell-states.js';
import type { ObservedShape } from '../observed/observed-shapes.query.js';
import type { ActivityView, Article30View, ParticularsView } from './activity.view.js';
import { compareLegalBases } from './compare-legal-bases.js';
import { compareRecipients } from './compare-recipients.js';
import { compareRetention } from './compare-retention.js';
import { compareTransfers } from './compare-transfers.js';
import type { TermView } from './term.view.js';
import { compareTerms, declaredMark, evidence, labelled, observedMark, statement, withStates } from './terms.js';

export interface ActivityEvidence {
  shapes: readonly ObservedShape[];
  /** null: not counted. */
  persons: number | null;
  states: CellStates;
}

/** One entry of the register: what the edition declares beside what events have shown. `at`: the day it is shown for. */
export function compareActivity(
  edition: Edition,
  key: string,
  declared: DeclaredActivity | undefined,
  { shapes, persons, states }: ActivityEvidence,
  at: Date,
  reading: Reading,
): ActivityView {
  const observed = observedMark(shapes);
  return {
    key,
    name: declared?.name[reading.lang] ?? reading.label('activities', key),
    service: declared?.service ? labelled('services', declared.service, reading) : null,
    declared: declared !== undefined,
    ...evidence(observed !== null, declared !== undefined, reading),
    observed: observed && { ...observed, persons },
    withheld: shapes.reduce((sum, { withheld }) => sum + withheld, 0),
    corrected: shapes.reduce((sum, { corrected, correctedWithheld }) => sum + corrected + correctedWithheld, 0),
    legalBases: compareLegalBases(declared?.rows ?? [], shapes, reading),
    sources: compareTerms('sources', declared?.sources ?? [], shapes, ({ dataSource }) => [dataSource], reading),
    conditions: (declared?.conditions ?? []).map((cell) => statement(cell, reading, (text) => text[reading.lang])),
    article30: article30(edition, key, declared, { shapes, states }, at, reading),
    particulars: declared ? particularsView(declared, reading) : null,
  };
}

function article30(
  { controller, securityMeasures }: Edition,
  key: string,
  declared: DeclaredActivity | undefined,
  { shapes, states }: Pick<ActivityEvidence, 'shapes' | 'states'>,
  at: Date,
  reading: Reading,
): Article30View {
  return {
    a: {
      controller: statement(controller.name, reading),
      jointControllers: statement(controller.jointControllers, reading, (text) => text[reading.lang]),
      representative: statement(controller.representative, reading, (text) => text[reading.lang]),
      dataProtectionOfficer: statement(controller.dpoContact, reading),
    },
    b: { purposes: comparePurposes(declared, shapes, reading) },
    c: {
      dataSubjects: compareTerms(
        'subjectKinds',
        subjectKindCells(declared),
        shapes,
        (shape) => [shape.subjectKind],
        reading,
      ),
      categories: withStates(
        compareTerms('categories', declared?.categories ?? [], shapes, ({ categories }) => categories, reading),
        (category) => states.of(key, category, null),
        reading,
      ),
      categoriesAsNeeded: declared?.categoriesAsNeeded
        ? statement(declared.categoriesAsNeeded, reading, (text) => text[reading.lang])
        : null,
    },
    d: { recipients: compareRecipients(key, declared?.recipients ?? [], shapes, states, reading) },
    e: {
      statement: declared
        ? statement(declared.transfers, reading, (text) => text[reading.lang])
        : { value: null, ...declaredMark({ provenance: 'open' }, reading) },
      transfers: compareTransfers(declared?.recipients ?? [], shapes, at, reading),
    },
    f: compareRetention(declared?.retention ?? [], shapes, reading),
    g: { measures: securityMeasures.map(({ text }) => statement(text, reading, (words) => words[reading.lang])) },
  };
}

function comparePurposes(
  declared: DeclaredActivity | undefined,
  shapes: readonly ObservedShape[],
  reading: Reading,
): TermView[] {
  const purposes = declared?.purposes ?? [];
  const cells = purposes.map(({ key, text }) => ({ ...text, value: key }));
  const worded = new Map(purposes.map(({ key, text }) => [key, text.value?.[reading.lang]]));
  return compareTerms('purposes', cells, shapes, (shape) => shape.purposes, reading).map((term) => ({
    ...term,
    label: worded.get(term.key) ?? term.label,
  }));
}

function subjectKindCells(declared: DeclaredActivity | undefined) {
  return (declared?.rows ?? []).map(({ subjectKind, subjectProvenance, proposed }) => ({
    value: subjectKind,
    provenance: subjectProvenance,
    ...(proposed ? { proposed } : {}),
  }));
}

function particularsView({ particulars }: DeclaredActivity, reading: Reading): ParticularsView {
  const worded = (cell: (typeof particulars)['access']) => statement(cell, reading, (text) => text[reading.lang]);
  return {
    legitimateInterest: worded(particulars.legitimateInterest),
    balancingTest: statement(particulars.balancingTest, reading),
    informationDuty: worded(particulars.informationDuty),
    jointArrangement: worded(particulars.jointArrangement),
    automatedDecisions: worded(particulars.automatedDecisions),
    impactAssessment: worded(particulars.impactAssessment),
    internationalOrganisation: worded(particulars.internationalOrganisation),
    compellingInterestSafeguards: worded(particulars.compellingInterestSafeguards),
    system: statement(particulars.system, reading),
    storageLocation: worded(particulars.storageLocation),
    processOwner: statement(particulars.processOwner, reading),
    access: worded(particulars.access),
    deletionProcedure: worded(particulars.deletionProcedure),
    lastReview: statement(particulars.lastReview, reading),
  };
}
