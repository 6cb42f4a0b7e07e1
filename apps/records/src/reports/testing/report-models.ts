import { type ServedController, editionInForce, recipientSheets } from '#declared-register';
import { endOfDay } from '../../editions/stockholm-day.js';
import { buildReportModel } from '../model/build-report-model.js';
import type { ReportModel, ReportOptions } from '../model/report-model.js';
import type { ReportSource } from '../model/report-source.js';

/** What a register begins with, as of a day. */
export function sourceAsOf(asOf: string): ReportSource {
  return { edition: editionInForce(endOfDay(asOf)), adoptedBy: null, sheets: recipientSheets };
}

/** The same, of a company that processes for others too. */
export function sourceWithServed(asOf: string): ReportSource {
  const source = sourceAsOf(asOf);
  return { ...source, edition: { ...source.edition, served: [servedController] } };
}

/** The register as it is declared on a day, in Swedish unless said otherwise. */
export function modelAsOf(asOf: string, options: Partial<ReportOptions> = {}): ReportModel {
  return buildReportModel(sourceAsOf(asOf), { lang: 'sv', asOf, diaryNumber: null, ...options });
}

const inWords = (key: string, sv: string, en: string) => ({
  key,
  text: { value: { sv, en }, provenance: 'inferred' as const, proposed: true as const },
});

/** A controller served, as Art. 30(2) asks for it. */
const servedController: ServedController = {
  key: 'exempel-fastigheter',
  name: { value: 'Exempel Fastigheter AB', provenance: 'inferred' },
  contact: { value: 'dataskydd@exempel.example', provenance: 'inferred' },
  representative: { value: null, provenance: 'open' },
  dpoContact: { value: null, provenance: 'open' },
  agreement: { value: 'PUB-7', provenance: 'inferred' },
  processing: [inWords('alarm-logs', 'lagring av larmloggar', 'storage of alarm logs')],
  subProcessors: [inWords('hosting', 'drift: Exempel Hosting AB', 'hosting: Exempel Hosting AB')],
  transfers: inWords('us', 'USA: standardavtalsklausuler', 'United States: standard contractual clauses').text,
  securityMeasures: [inWords('encrypted-storage', 'krypterad lagring', 'encryption at rest')],
};

export async function bytesOf(stream: AsyncIterable<Buffer | string>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
