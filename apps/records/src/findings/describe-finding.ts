import type { LocalizedText } from '#http';
import type { Reading } from '../editions/read-declared/reading.js';
import { recipientName } from '../register/compare-recipients.js';
import type { LabelledTerm } from '../register/term.view.js';
import type { FindingAction, FindingState, Severity } from './finding.js';
import type { FindingStepView, FindingSumView, FindingView } from './findings.view.js';
import type { FindingRow, FindingSum, StepRow } from './list-findings/findings.query.js';
import { findRule } from './rules.js';

export const SEVERITY_WORDS = {
  minor: { sv: 'mindre', en: 'minor' },
  serious: { sv: 'allvarlig', en: 'serious' },
  critical: { sv: 'kritisk', en: 'critical' },
} as const satisfies Record<Severity, LocalizedText>;

const STATE_WORDS = {
  open: { sv: 'öppen', en: 'open' },
  accepted: { sv: 'godtagen', en: 'accepted' },
  resolved: { sv: 'avslutad', en: 'resolved' },
} as const satisfies Record<FindingState, LocalizedText>;

const ACTION_WORDS = {
  found: { sv: 'upptäckt', en: 'found' },
  accept: { sv: 'godtogs', en: 'was accepted' },
  'acceptance-ended': { sv: 'godtagandet löpte ut', en: 'the acceptance ended' },
  resolve: { sv: 'avslutades', en: 'was resolved' },
  reopen: { sv: 'öppnades igen', en: 'was reopened' },
  recurred: { sv: 'hände igen', en: 'happened again' },
  gone: { sv: 'finns inte längre', en: 'is there no more' },
} as const satisfies Record<FindingAction, LocalizedText>;

/** Of a rule that has been taken away since its findings were made. */
const FORMER_RULE = {
  title: { sv: 'regeln prövas inte längre', en: 'the rule is no longer run' },
  article: { sv: 'ingen', en: 'none' },
  blind: { sv: 'Prövas inte längre.', en: 'No longer run.' },
};

function worded<Key extends string>(words: Record<Key, LocalizedText>, key: Key, { lang }: Reading): LabelledTerm {
  return { key, label: words[key][lang] };
}

export function severityTerm(severity: Severity, reading: Reading): LabelledTerm {
  return worded(SEVERITY_WORDS, severity, reading);
}

export function describeFinding(row: FindingRow, reading: Reading): FindingView {
  const { lang } = reading;
  const { title, article, blind } = findRule(row.rule) ?? FORMER_RULE;
  const {
    id,
    stateSince,
    acceptedUntil,
    since,
    lastSeen,
    times,
    persons,
    evaluatedAt,
    activity,
    recipient,
    about,
    occurrences,
  } = row;
  return {
    id,
    rule: { key: row.rule, label: title[lang] },
    about,
    severity: severityTerm(row.severity, reading),
    state: worded(STATE_WORDS, row.state, reading),
    stateSince,
    acceptedUntil,
    activity: activity === null ? null : { key: activity, label: reading.label('activities', activity) },
    recipient: recipient === null ? null : { key: recipient, label: recipientName(recipient, reading) },
    article: article[lang],
    declared: row.declared[lang],
    seen: row.seen[lang],
    since,
    lastSeen,
    times,
    occurrences,
    persons,
    coverage: blind[lang],
    evaluatedAt,
  };
}

export function describeSum({ state, severity, findings }: FindingSum, reading: Reading): FindingSumView {
  return { state: worded(STATE_WORDS, state, reading), severity: severityTerm(severity, reading), findings };
}

export function describeStep({ action, state, at, by, reason, until }: StepRow, reading: Reading): FindingStepView {
  return {
    action: worded(ACTION_WORDS, action, reading),
    state: worded(STATE_WORDS, state, reading),
    at,
    by,
    reason,
    until,
  };
}
