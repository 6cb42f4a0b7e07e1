import type { Lang } from '#http';

export const REPORT_FORMATS = ['pdf', 'xlsx', 'csv', 'json', 'json-ld'] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

export const SECURITY_EXTENTS = ['included', 'left-out', 'only'] as const;

/** For whom: an authority, or the board and the DPO with charts and findings. */
export const AUDIENCES = ['authority', 'board'] as const;

/** Why what was observed is shown beside what is declared. */
export const OBSERVED_REASONS = ['authority-asked', 'audit', 'board', 'own-follow-up'] as const;

/** All that a report depends on beside the register. */
export interface ReportRequest {
  /** Day in Stockholm, YYYY-MM-DD. */
  asOf: string;
  format: ReportFormat;
  lang: Lang;
  diaryNumber: string | null;
  /** The annex on security: part of the report, left out, or a report of its own. */
  security: (typeof SECURITY_EXTENTS)[number];
  include: 'declared' | 'observed';
  for: (typeof AUDIENCES)[number];
}

/** The DPO's decision to show what was observed. */
export interface ObservedChoice {
  by: string;
  reason: (typeof OBSERVED_REASONS)[number];
  reference: string | null;
}

export type ReportState = 'waiting' | 'running' | 'done' | 'failed';

/** A report that was asked for, as it stands. */
export interface ReportJob {
  id: string;
  request: ReportRequest;
  state: ReportState;
  attempt: number;
  requestedAt: Date;
  /** Percent. */
  progress: number;
  finishedAt: Date | null;
  code: string | null;
  edition: string | null;
  registerDigest: string | null;
  contentDigest: string | null;
  /** Bytes of the file. */
  size: number | null;
  /** Of the file, hex. */
  sha256: string | null;
  erasedAt: Date | null;
}
