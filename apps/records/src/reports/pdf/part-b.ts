import type { ProcessorRecord, ReportModel } from '../model/report-model.js';
import { capital } from './part-a.js';
import { dpo } from './cover.js';
import type { PdfPaper } from './pdf-paper.js';
import { type Paragraph, plain, run } from './rich-text.js';
import { bulleted, statementCell, statementRuns } from './statement-text.js';
import { type TableRow, setTable } from './table.js';
import { WORDING } from './wording.js';

/** One table for each controller on whose behalf the company processes: a to d of Art. 30(2). */
export function setProcessorRecords(paper: PdfPaper, model: ReportModel): void {
  if (model.processorRecords.length === 0) paper.paragraph(plain(WORDING.noProcessor[model.lang]));
  model.processorRecords.forEach((record, index) => {
    if (index > 0) paper.space(16);
    setProcessorRecord(paper, model, record, index + 1);
  });
}

function setProcessorRecord(paper: PdfPaper, model: ReportModel, record: ProcessorRecord, number: number): void {
  const { lang, controller } = model;
  const row = (letter: string, word: keyof typeof WORDING, paragraphs: readonly Paragraph[]): TableRow => ({
    cells: [[{ runs: [run(`${letter}. `, 'strong'), run(WORDING[word][lang], 'strong')] }], paragraphs],
  });
  /** Art. 30(2) does not ask for it. */
  const extra = (word: keyof typeof WORDING, paragraphs: readonly Paragraph[]): TableRow => ({
    cells: [[plain(capital(WORDING[word][lang]), 'strong')], paragraphs],
  });
  const title = `B${number}. ${record.name.text ?? record.key}`;
  setTable(paper, {
    columns: [27, 73],
    head: [[plain(title, 'h2')]],
    headAgain: [[plain(`${title} (${WORDING.again[lang]})`, 'h2')]],
    rowHeads: true,
    rows: [
      row('a', 'processor', [
        { runs: [...statementRuns(controller.name, lang), run(', '), ...statementRuns(controller.contact, lang)] },
        { runs: [run(`${WORDING.dpo[lang]}: `, 'strong'), ...dpo(model)[0]!.runs], spaceBefore: 2 },
      ]),
      row('a', 'processingFor', [
        { runs: [...statementRuns(record.name, lang), run(', '), ...statementRuns(record.contact, lang)] },
      ]),
      row('a', 'representative', statementCell(record.representative, lang)),
      row('a', 'dpo', statementCell(record.dataProtectionOfficer, lang)),
      row('b', 'processingKinds', bulleted(record.processing, lang)),
      row('c', 'annexTransfers', statementCell(record.transfers, lang)),
      row('d', 'measures', bulleted(record.measures, lang)),
      extra('processorAgreement', statementCell(record.agreement, lang)),
      extra('subProcessors', bulleted(record.subProcessors, lang)),
    ],
  });
}
