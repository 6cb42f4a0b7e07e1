import { type DeclaredActivity, type Edition } from '#declared-register';
import type { Reading } from '../editions/read-declared/reading.js';
import type { CellStates } from '../evidence/cell-states.js';
import type { ObservedShape } from '../observed/observed-shapes.query.js';
import type { ActivityView, Article30View, ParticularsView } from './activity.view.js';
import { compareLegalBases } from './compare-legal-bases.js';
import { compareRecipients } from './compare-recipients.js';
import { compareRetention } from './compare-retention.js';
import { compareTransfers } from './compare-transfers.js';
import type { LabelledTerm, TermView } from './term.view.js';
import {
  compareTerms,
  declaredMark,
  evidence,
  labelled,
  observedMark,
  statement,
  textStatement,
  withStates,
} from './terms.js';

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
    conditions: (declared?.conditions ?? []).map((cell) => textStatement(cell, reading)),
    systems: systemsOf(edition, declared),
    article30: article30(edition, key, declared, { shapes, states }, at, reading),
    particulars: declared ? particularsView(declared, reading) : null,
  };
}

function systemsOf({ systems }: Edition, declared: DeclaredActivity | undefined): LabelledTerm[] {
  const names = new Map(systems.map(({ key, name }) => [key, name.value]));
  return (declared?.systems ?? []).map((key) => ({ key, label: names.get(key) ?? key }));
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
      jointControllers: textStatement(controller.jointControllers, reading),
      representative: textStatement(controller.representative, reading),
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
      anySubject: declared?.anySubject === true,
      categories: withStates(
        compareTerms('categories', declared?.categories ?? [], shapes, ({ categories }) => categories, reading),
        (category) => states.of(key, category, null),
        reading,
      ),
      categoriesAsNeeded: declared?.categoriesAsNeeded ? textStatement(declared.categoriesAsNeeded, reading) : null,
    },
    d: { recipients: compareRecipients(key, declared?.recipients ?? [], shapes, states, reading) },
    e: {
      statement: declared
        ? textStatement(declared.transfers, reading)
        : { value: null, ...declaredMark({ provenance: 'open' }, reading) },
      transfers: compareTransfers(declared?.recipients ?? [], shapes, at, reading),
    },
    f: compareRetention(declared?.retention ?? [], shapes, reading),
    g: { measures: securityMeasures.map(({ text }) => textStatement(text, reading)) },
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
  return {
    status: statement(particulars.status, reading, (status) => reading.label('activityStatuses', status)),
    legitimateInterest: textStatement(particulars.legitimateInterest, reading),
    thirdPartyInterest: textStatement(particulars.thirdPartyInterest, reading),
    balancingTest: statement(particulars.balancingTest, reading),
    informationDuty: textStatement(particulars.informationDuty, reading),
    jointArrangement: textStatement(particulars.jointArrangement, reading),
    automatedDecisions: textStatement(particulars.automatedDecisions, reading),
    impactAssessment: textStatement(particulars.impactAssessment, reading),
    impactAssessmentReference: statement(particulars.impactAssessmentReference, reading),
    consentRecords: statement(particulars.consentRecords, reading),
    breachRecords: statement(particulars.breachRecords, reading),
    internationalOrganisation: textStatement(particulars.internationalOrganisation, reading),
    compellingInterestSafeguards: textStatement(particulars.compellingInterestSafeguards, reading),
    system: statement(particulars.system, reading),
    storageLocation: textStatement(particulars.storageLocation, reading),
    processOwner: statement(particulars.processOwner, reading),
    access: textStatement(particulars.access, reading),
    deletionProcedure: textStatement(particulars.deletionProcedure, reading),
    lastReview: statement(particulars.lastReview, reading),
  };
}
