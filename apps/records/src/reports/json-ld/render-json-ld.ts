import { Readable } from 'node:stream';
import type { ReportModel } from '../model/report-model.js';

export function renderJsonLd(model: ReportModel): Readable {
  return Readable.from([JSON.stringify(model)], { objectMode: false });
}
