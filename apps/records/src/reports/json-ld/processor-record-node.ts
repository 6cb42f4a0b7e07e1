import type { ProcessorRecord, ReportModel } from '../model/report-model.js';
import { CONTROLLER, servedId } from './ids.js';
import { type Node, blankless, stated, termNodes } from './nodes.js';

/** One controller on whose behalf the company processes, with the points of Art. 30(2). */
export function processorRecordNode({ lang }: ReportModel, record: ProcessorRecord): Node {
  return blankless({
    '@id': servedId(record.key),
    // Art. 30(2) asks for neither purpose nor basis, which DPCat wants of each ROPARecord: it is a record of DPV only.
    '@type': 'dpv:DataProcessingRecord',
    'dct:identifier': record.key,
    'dpv:hasDataProcessor': { '@id': CONTROLLER, '@type': 'dpv:DataProcessor' },
    'dpv:hasDataController': blankless({
      '@type': ['dpv:DataController', 'dpv:LegalEntity'],
      'dpv:hasName': stated(record.name)?.text,
      'dpv:hasContact': stated(record.contact)?.text,
    }),
    'dpv:hasProcessing': [...termNodes('dpv:Processing', record.processing, lang)],
    'dpv:hasTechnicalOrganisationalMeasure': termNodes('dpv:TechnicalOrganisationalMeasure', record.measures, lang),
  });
}
