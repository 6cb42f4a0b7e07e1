import { endOfStockholmDay } from '../model/as-of.js';
import { buildReportModel } from '../model/build-report-model.js';
import { loadReportSource } from '../model/load-report-source.js';
import type { ReportModel, ReportOptions } from '../model/report-model.js';
import type { ReportSource, ServedController } from '../model/report-source.js';

export function sourceAsOf(asOf: string): ReportSource {
  return loadReportSource(endOfStockholmDay(asOf));
}

/** The register as it is declared on a day, in Swedish unless said otherwise. */
export function modelAsOf(asOf: string, options: Partial<ReportOptions> = {}): ReportModel {
  return buildReportModel(sourceAsOf(asOf), { lang: 'sv', asOf, diaryNumber: null, ...options });
}

/** A controller served, as Art. 30(2) asks for it. */
export const servedController: ServedController = {
  key: 'exempel-fastigheter',
  name: { value: 'Exempel Fastigheter AB', provenance: 'inferred' },
  contact: { value: 'dataskydd@exempel.example', provenance: 'inferred' },
  representative: { value: null, provenance: 'open' },
  dataProtectionOfficer: { value: null, provenance: 'open' },
  processing: [
    { value: { sv: 'lagring av larmloggar', en: 'storage of alarm logs' }, provenance: 'inferred', proposed: true },
  ],
  transfers: [
    {
      country: 'US',
      ground: 'A46-2-c',
      instrument: { sv: 'Standardavtalsklausuler', en: 'Standard contractual clauses' },
      validFrom: '2025-01-01T00:00:00.000Z',
      validTo: null,
      tiaReference: 'TIA-7',
    },
  ],
  measures: [{ value: { sv: 'krypterad lagring', en: 'encryption at rest' }, provenance: 'inferred' }],
};

export async function bytesOf(stream: AsyncIterable<Buffer | string>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
