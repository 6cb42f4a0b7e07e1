import type { Readable } from 'node:stream';
import { renderCsv } from '../csv/render-csv.js';
import { renderJson } from '../json/render-json.js';
import { renderJsonLd } from '../json-ld/render-json-ld.js';
import type { ReportModel } from '../model/report-model.js';
import { renderRegisterPdf, renderSecurityPdf } from '../pdf/render-register-pdf.js';
import type { ReportFormat, ReportRequest } from '../report-request.js';
import { renderXlsx } from '../xlsx/render-xlsx.js';

/** Told now and then how much of the work is done, from 0 to 1. */
export type OnProgress = (share: number) => void;

const RENDERERS: Readonly<Record<ReportFormat, (model: ReportModel, onProgress: OnProgress) => Readable>> = {
  pdf: renderRegisterPdf,
  xlsx: renderXlsx,
  csv: renderCsv,
  json: renderJson,
  'json-ld': renderJsonLd,
};

/** The bytes of a report. The model and the request alone decide them. */
export function renderReport(
  model: ReportModel,
  { format, security }: Pick<ReportRequest, 'format' | 'security'>,
  onProgress: OnProgress,
): Readable {
  return security === 'only' ? renderSecurityPdf(model) : RENDERERS[format](model, onProgress);
}

/** Media type and ending of the file's name. */
export const FORMAT_FILES: Readonly<Record<ReportFormat, { readonly type: string; readonly ending: string }>> = {
  pdf: { type: 'application/pdf', ending: 'pdf' },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ending: 'xlsx' },
  csv: { type: 'text/csv; charset=utf-8; header=present', ending: 'csv' },
  json: { type: 'application/json', ending: 'json' },
  'json-ld': { type: 'application/ld+json', ending: 'jsonld' },
};
