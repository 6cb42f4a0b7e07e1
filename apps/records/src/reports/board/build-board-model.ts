import { diffDocuments, documentOf, type Edition, type Lang } from '#declared-register';
import { contentDigest } from '#processing-event';
import { BLIND_SPOTS } from '../../coverage/blind-spots.js';
import { endOfDay } from '../../editions/stockholm-day.js';
import { type Reading, readingOf } from '../../editions/read-declared/reading.js';
import { type JudgedCell, judgeCells } from '../../evidence/judge-cells.js';
import { seenCells } from '../../evidence/seen-cells.js';
import { SEVERITY_WORDS, describeFinding } from '../../findings/describe-finding.js';
import { SEVERITIES } from '../../findings/finding.js';
import type { FindingRow, FindingSum } from '../../findings/list-findings/findings.query.js';
import { RecipientDirectory } from '../../recipient-sheets/recipient-directory.js';
import { declaredRecipients } from '../../recipients/declared-recipients.js';
import { reportController, reportEdition } from '../model/build-report-model.js';
import { dayAt } from '../../editions/stockholm-day.js';
import { lastDayBefore } from '../model/statements.js';
import type { BoardFinding, BoardModel, EditionChanges, FindingAges, InShort } from './board-model.js';
import { AGE_BOUNDS, type BoardSource } from './board-source.js';
import { coverageOf } from './coverage-of-sources.js';
import { disclosuresByMonth } from './disclosures-by-month.js';
import { overviewOfEvidence } from './evidence-overview.js';
import { reviewsDue } from './reviews-due.js';
import { BOARD_WORDING, ageLabel } from './wording.js';

/** The most serious first. */
const SERIOUS_FIRST = SEVERITIES.toReversed();

/** Words the board's report as of a day. Pure: the same source and language give the same model, digests included. */
export function buildBoardModel(source: BoardSource, { lang, asOf }: { lang: Lang; asOf: string }): BoardModel {
  const { edition, adoptedBy, sheets, coverageFrom, counts, months, findings } = source;
  const at = endOfDay(asOf);
  const reading = readingOf(lang, new RecipientDirectory(sheets), source.editions);
  const cells = judgeCells(edition, seenCells(source.shapes), source.attestations, reading, at);
  const content = {
    lang,
    asOf,
    title: BOARD_WORDING.title[lang],
    edition: reportEdition(source, reading),
    controller: reportController(edition, { lang, asOf, diaryNumber: null }),
    inShort: inShort(source, cells, reading),
    findingAges: findingAges(source, lang),
    disclosures: disclosuresByMonth(counts, months, reading),
    evidence: overviewOfEvidence(edition, cells, reading),
    coverage: {
      from: coverageFrom === null ? null : dayAt(coverageFrom),
      months,
      sources: coverageOf(source, reading),
      blindSpots: BLIND_SPOTS.map(({ text }) => text[lang]),
    },
    reviews: reviewsDue(source, reading, asOf),
    findings: alikeAsOne(findings.listed.map((row) => boardFinding(row, reading))),
    findingsLeftOut: Math.max(0, sumOf(findings.sums, ({ state }) => state !== 'resolved') - findings.listed.length),
  };
  const register = contentDigest({ edition, adoptedBy, sheets });
  return { ...content, digests: { register, content: contentDigest(content) } };
}

function inShort(source: BoardSource, cells: readonly JudgedCell[], reading: Reading): InShort {
  const { edition, shapes, persons, findings } = source;
  const seen = shapes.filter(({ events }) => events > 0);
  return {
    activities: declaredAndSeen(
      edition.activities.map(({ key }) => key),
      seen.map(({ activity }) => activity),
    ),
    recipients: declaredAndSeen(
      [...declaredRecipients(edition, reading).keys()],
      cells.flatMap(({ recipient, events }) => (recipient !== null && events > 0 ? [recipient] : [])),
    ),
    disclosures: shapes.reduce((sum, { opened }) => sum + opened, 0),
    persons,
    open: SERIOUS_FIRST.map((key) => ({
      key,
      label: SEVERITY_WORDS[key][reading.lang],
      findings: sumOf(findings.sums, ({ state, severity }) => state === 'open' && severity === key),
    })),
    accepted: sumOf(findings.sums, ({ state }) => state === 'accepted'),
    changes: changesSince(source.editions.at(-2), edition, reading.lang),
  };
}

function declaredAndSeen(declared: readonly string[], seen: readonly string[]): InShort['activities'] {
  const stated = new Set(declared);
  const shown = new Set(seen);
  return {
    declared: stated.size,
    observed: [...stated].filter((key) => shown.has(key)).length,
    undeclared: [...shown].filter((key) => !stated.has(key)).length,
  };
}

function sumOf(sums: readonly FindingSum[], counts: (sum: FindingSum) => boolean): number {
  return sums.filter(counts).reduce((total, { findings }) => total + findings, 0);
}

function changesSince(before: Edition | undefined, edition: Edition, lang: Lang): EditionChanges | null {
  if (before === undefined) return null;
  const names = ({ activities }: Edition, other: Edition) =>
    activities.filter(({ key }) => !other.activities.some((one) => one.key === key)).map(({ name }) => name[lang]);
  const added = names(edition, before);
  const removed = names(before, edition);
  const changes = diffDocuments(documentOf(before), documentOf(edition));
  const wholeActivities = changes.filter(({ path, kind }) => /^activities\/[^/]+$/.test(path) && kind !== 'changed');
  return { since: before.title[lang], added, removed, statements: changes.length - wholeActivities.length };
}

function findingAges({ findings }: BoardSource, lang: Lang): FindingAges {
  const { evaluatedAt, ages } = findings;
  return {
    evaluated: evaluatedAt === null ? null : dayAt(evaluatedAt),
    severities: SERIOUS_FIRST.map((key) => ({ key, label: SEVERITY_WORDS[key][lang] })),
    ages: [0, ...AGE_BOUNDS].map((above, place) => ({
      label: ageLabel(above, AGE_BOUNDS[place], lang),
      counts: SERIOUS_FIRST.map(
        (key) => ages.find(({ severity, age }) => severity === key && age === place)?.findings ?? 0,
      ),
    })),
  };
}

function boardFinding(row: FindingRow, reading: Reading): BoardFinding {
  const view = describeFinding(row, reading);
  return {
    severity: row.severity,
    severityLabel: view.severity.label,
    rule: view.rule.label,
    activity: view.activity?.label ?? null,
    recipient: view.recipient?.label ?? null,
    article: view.article,
    declared: view.declared,
    seen: view.seen,
    since: dayAt(view.since),
    times: view.times,
    persons: view.persons,
    state: view.state.label,
    stateSince: dayAt(view.stateSince),
    until: lastDayBefore(view.acceptedUntil?.toISOString() ?? null),
    reason: row.stateReason,
    alike: 1,
  };
}

function alikeAsOne(findings: readonly BoardFinding[]): BoardFinding[] {
  const byText = new Map<string, BoardFinding>();
  for (const finding of findings) {
    // What was counted is never the same as something else that was counted.
    const text = finding.times === null ? JSON.stringify(finding) : String(byText.size);
    const known = byText.get(text);
    byText.set(text, known === undefined ? finding : { ...known, alike: known.alike + 1 });
  }
  return [...byText.values()];
}
