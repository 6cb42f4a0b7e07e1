import type { Lang, LocalizedText } from '#http';
import type { ReportJob, ReportState } from './report-request.js';
import type { ReportView } from './report.view.js';

const STATES: Readonly<Record<ReportState, LocalizedText>> = {
  waiting: { sv: 'väntar', en: 'waits' },
  running: { sv: 'görs', en: 'is being made' },
  done: { sv: 'färdig', en: 'finished' },
  failed: { sv: 'kunde inte göras', en: 'could not be made' },
};

export function describeReport(job: ReportJob, lang: Lang): ReportView {
  const { id, request, state, progress, requestedAt, finishedAt, code, erasedAt } = job;
  return {
    id,
    state,
    stateLabel: STATES[state][lang],
    progress,
    ...request,
    requestedAt,
    finishedAt,
    code,
    edition: job.edition,
    registerDigest: job.registerDigest,
    contentDigest: job.contentDigest,
    size: job.size,
    sha256: job.sha256,
    content: state === 'done' && erasedAt === null ? `/api/reports/${id}/content` : null,
  };
}
