import { Readable } from 'node:stream';
import { isDay } from '../../editions/stockholm-day.js';
import type { ReportModel } from '../model/report-model.js';
import { CONTROLLER, activityId, recipientId, registerId, servedId } from './ids.js';
import { type Node, blankless, stated, text } from './nodes.js';
import { NAMESPACES } from './namespaces.js';
import { recordNode } from './record-node.js';
import { processorRecordNode } from './processor-record-node.js';

/**
 * The report as linked data (JSON-LD 1.1, DPV 2.3, DPCat): a catalogue with a record for each activity. Only what is
 * declared is in it; a question is no statement. Written record by record, in the order of the register.
 */
export function renderJsonLd(model: ReportModel): Readable {
  return Readable.from(pieces(model), { objectMode: false });
}

function* pieces(model: ReportModel): Generator<string> {
  yield `{\n"@context": ${JSON.stringify(NAMESPACES)},\n"@graph": [\n${json(catalogue(model))}`;
  yield `,\n${json(controllerNode(model))}`;
  for (const recipient of model.recipients)
    yield `,\n${json({
      '@id': recipientId(recipient.key),
      '@type': ['dpv:LegalEntity', 'dpv:Recipient'],
      'dpv:hasName': recipient.name,
    })}`;
  for (const activity of model.activities) yield `,\n${json(recordNode(model, activity))}`;
  for (const record of model.processorRecords) yield `,\n${json(processorRecordNode(model, record))}`;
  yield '\n]\n}\n';
}

function catalogue(model: ReportModel): Node {
  const { lang, title, asOf, diaryNumber, edition, digests } = model;
  return blankless({
    '@id': registerId(edition.key),
    '@type': ['dpcat:ROPA', 'dcat:Catalog'],
    'dct:title': text(`${title}, ${edition.title}`, lang),
    'dct:language': lang,
    'dct:valid': { '@value': asOf, '@type': 'xsd:date' },
    'dct:issued': day(edition.adopted.text),
    'dct:identifier': [digests.content, ...(diaryNumber === null ? [] : [diaryNumber])],
    'dcat:version': edition.key,
    'dct:publisher': { '@id': CONTROLLER },
    'dcat:dataset': [
      ...model.activities.map(({ key }) => ({ '@id': activityId(key) })),
      ...model.processorRecords.map(({ key }) => ({ '@id': servedId(key) })),
    ],
  });
}

function controllerNode({ controller }: ReportModel): Node {
  return blankless({
    '@id': CONTROLLER,
    '@type': ['dpv:DataController', 'dpv:LegalEntity'],
    'dpv:hasName': stated(controller.name)?.text,
    'dpv:hasIdentifier': stated(controller.organisationNumber)?.text,
    'dpv:hasAddress': stated(controller.address)?.text,
    'dpv:hasContact': stated(controller.contact)?.text,
    'dpv:hasDataProtectionOfficer':
      stated(controller.dpoContact) &&
      blankless({
        '@type': ['dpv:DataProtectionOfficer', 'dpv:Representative'],
        'dpv:hasName': stated(controller.dpoName)?.text,
        'dpv:hasContact': stated(controller.dpoContact)?.text,
      }),
  });
}

/** Of an old edition no more than the month may be known. */
function day(value: string | null): Node | undefined {
  if (value === null) return undefined;
  return { '@value': value, '@type': isDay(value) ? 'xsd:date' : 'xsd:gYearMonth' };
}

function json(node: Node): string {
  return JSON.stringify(node, null, 1);
}
