import { Readable } from 'node:stream';
import type { ReportModel } from '../model/report-model.js';

/** The report as it stands in the model, with names that do not depend on the language. */
export function renderJson(model: ReportModel): Readable {
  return Readable.from([`${JSON.stringify({ format: 'trettio-report-1', ...model }, null, 2)}\n`], {
    objectMode: false,
  });
}
