import { type DeclaredActivity, type Edition, label } from '#declared-register';
import type { Lang } from '#http';
import type { ObservedShape } from '../observed/observed-shapes.query.js';
import type { ActivityView, Article30View, ParticularsView } from './activity.view.js';
import { compareLegalBases } from './compare-legal-bases.js';
import { compareRecipients } from './compare-recipients.js';
import { compareRetention } from './compare-retention.js';
import { compareTransfers } from './compare-transfers.js';
import type { TermView } from './term.view.js';
import { compareTerms, declaredMark, evidence, labelled, observedMark, statement } from './terms.js';

export interface ActivityEvidence {
  shapes: readonly ObservedShape[];
  /** null: not counted. */
  persons: number | null;
}

/** One entry of the register: what the edition declares beside what events have shown. `at`: the day it is shown for. */
export function compareActivity(
  edition: Edition,
  key: string,
  declared: DeclaredActivity | undefined,
  { shapes, persons }: ActivityEvidence,
  at: Date,
  lang: Lang,
): ActivityView {
  const observed = observedMark(shapes);
  return {
    key,
    name: declared?.name[lang] ?? label('activities', key, lang),
    service: declared?.service ? labelled('services', declared.service, lang) : null,
    declared: declared !== undefined,
    ...evidence(observed !== null, declared !== undefined, lang),
    observed: observed && { ...observed, persons },
    withheld: shapes.reduce((sum, { withheld }) => sum + withheld, 0),
    corrected: shapes.reduce((sum, { corrected, correctedWithheld }) => sum + corrected + correctedWithheld, 0),
    legalBases: compareLegalBases(declared?.rows ?? [], shapes, lang),
    sources: compareTerms('sources', declared?.sources ?? [], shapes, ({ dataSource }) => [dataSource], lang),
    conditions: (declared?.conditions ?? []).map((cell) => statement(cell, lang, (text) => text[lang])),
    article30: article30(edition, declared, shapes, at, lang),
    particulars: declared ? particularsView(declared, lang) : null,
  };
}

function article30(
  { controller, securityMeasures }: Edition,
  declared: DeclaredActivity | undefined,
  shapes: readonly ObservedShape[],
  at: Date,
  lang: Lang,
): Article30View {
  return {
    a: {
      controller: statement(controller.name, lang),
      jointControllers: statement(controller.jointControllers, lang, (text) => text[lang]),
      representative: statement(controller.representative, lang, (text) => text[lang]),
      dataProtectionOfficer: statement(controller.dpoContact, lang),
    },
    b: { purposes: comparePurposes(declared, shapes, lang) },
    c: {
      dataSubjects: compareTerms(
        'subjectKinds',
        subjectKindCells(declared),
        shapes,
        (shape) => [shape.subjectKind],
        lang,
      ),
      categories: compareTerms('categories', declared?.categories ?? [], shapes, ({ categories }) => categories, lang),
      categoriesAsNeeded: declared?.categoriesAsNeeded
        ? statement(declared.categoriesAsNeeded, lang, (text) => text[lang])
        : null,
    },
    d: { recipients: compareRecipients(declared?.recipients ?? [], shapes, lang) },
    e: {
      statement: declared
        ? statement(declared.transfers, lang, (text) => text[lang])
        : { value: null, ...declaredMark({ provenance: 'open' }, lang) },
      transfers: compareTransfers(declared?.recipients ?? [], shapes, at, lang),
    },
    f: compareRetention(declared?.retention ?? [], shapes, lang),
    g: { measures: securityMeasures.map(({ text }) => statement(text, lang, (words) => words[lang])) },
  };
}

function comparePurposes(
  declared: DeclaredActivity | undefined,
  shapes: readonly ObservedShape[],
  lang: Lang,
): TermView[] {
  const purposes = declared?.purposes ?? [];
  const cells = purposes.map(({ key, text }) => ({ ...text, value: key }));
  const worded = new Map(purposes.map(({ key, text }) => [key, text.value?.[lang]]));
  return compareTerms('purposes', cells, shapes, (shape) => shape.purposes, lang).map((term) => ({
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

function particularsView({ particulars }: DeclaredActivity, lang: Lang): ParticularsView {
  const worded = (cell: (typeof particulars)['access']) => statement(cell, lang, (text) => text[lang]);
  return {
    legitimateInterest: worded(particulars.legitimateInterest),
    balancingTest: statement(particulars.balancingTest, lang),
    informationDuty: worded(particulars.informationDuty),
    jointArrangement: worded(particulars.jointArrangement),
    automatedDecisions: worded(particulars.automatedDecisions),
    impactAssessment: worded(particulars.impactAssessment),
    internationalOrganisation: worded(particulars.internationalOrganisation),
    compellingInterestSafeguards: worded(particulars.compellingInterestSafeguards),
    system: statement(particulars.system, lang),
    storageLocation: worded(particulars.storageLocation),
    processOwner: statement(particulars.processOwner, lang),
    access: worded(particulars.access),
    deletionProcedure: worded(particulars.deletionProcedure),
    lastReview: statement(particulars.lastReview, lang),
  };
}
