import type { DisclosureDecision, RecipientSheet } from '#declared-register';
import type { Reading } from '../../editions/read-declared/reading.js';
import { severityTerm } from '../../findings/describe-finding.js';
import type { LabelledTerm } from '../../register/term.view.js';
import { labelled } from '../../register/terms.js';
import type { GateAnswer } from './ask-gate.js';
import type { Need } from './find-needs.js';
import type { ForeseenFinding } from './foresee-findings.js';
import { NEED_KINDS, NEED_STATES } from './need-kinds.js';
import type { ForeseenFindingView, GateVerdictView, SupplierGateView, SupplierNeedView } from './try-supplier.view.js';

export function describeGate({ wish, subjectKind, now, onceDeclared }: GateAnswer, reading: Reading): SupplierGateView {
  return {
    activity: labelled('activities', wish.activity, reading),
    recipientClass: labelled('recipientClasses', wish.recipientClass, reading),
    categories: wish.categories.map((category) => labelled('categories', category, reading)),
    subjectKind: subjectKind === null ? null : labelled('subjectKinds', subjectKind, reading),
    now: verdict(now, reading),
    onceDeclared: onceDeclared === null ? null : verdict(onceDeclared, reading),
  };
}

function verdict(decision: DisclosureDecision, reading: Reading): GateVerdictView {
  const none = { reason: null, role: null, country: null, transferGround: null };
  if (!decision.allowed)
    return { ...none, allowed: false, reason: labelled('withholdingReasons', decision.reason, reading) };
  const { role, country, transferGround } = decision;
  return {
    ...none,
    allowed: true,
    role: labelled('roles', role, reading),
    country: labelled('countries', country, reading),
    transferGround: transferGround === undefined ? null : labelled('transferGrounds', transferGround, reading),
  };
}

export function describeForeseen({ rule, candidate, remains }: ForeseenFinding, reading: Reading): ForeseenFindingView {
  const { lang } = reading;
  const { activity, declared, seen, severity } = candidate;
  return {
    rule: { key: rule.key, label: rule.title[lang] },
    severity: severityTerm(severity ?? rule.severity, reading),
    activity: activity === null ? null : labelled('activities', activity, reading),
    article: rule.article[lang],
    declared: declared[lang],
    seen: seen[lang],
    remains,
  };
}

export function describeNeed({ key, state, ...about }: Need, reading: Reading): SupplierNeedView {
  const { lang } = reading;
  const { label, article, next } = NEED_KINDS[key];
  const done = state === 'in-place' || state === 'not-needed';
  return {
    need: { key, label: label[lang] },
    state: { key: state, label: NEED_STATES[state][lang] },
    article: article[lang],
    activities: about.activities.map((activity) => labelled('activities', activity, reading)),
    categories: about.categories.map((category) => labelled('categories', category, reading)),
    countries: about.countries.map((country) => labelled('countries', country, reading)),
    agreements: about.agreements.map((kind) => labelled('agreementKinds', kind, reading)),
    subProcessors: about.subProcessors,
    next: done ? null : next[lang],
  };
}

export function describeSupplier({ key, name }: RecipientSheet): LabelledTerm {
  return { key, label: name };
}
