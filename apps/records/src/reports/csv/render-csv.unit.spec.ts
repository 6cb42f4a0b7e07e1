import type { ReportModel, Statement } from '../model/report-model.js';
import { bytesOf, modelAsOf } from '../testing/report-models.js';
import { renderCsv } from './render-csv.js';

const MODEL = modelAsOf('2026-11-01');

describe('the register as CSV', () => {
  it('has a row for every statement, each with as many fields as the header', async () => {
    const [header, ...rows] = parse(await textOf(MODEL));
    expect(header).toEqual([
      'del',
      'behandling',
      'behandlingens namn',
      'artikel',
      'fält',
      'nyckel',
      'uppgift',
      'ursprung',
      'förslag',
      'ISO 8601',
      'källa',
      'anmärkning',
    ]);
    expect(rows.filter(({ length }) => length !== header!.length)).toEqual([]);
    expect(rows).toContainEqual([
      'A',
      'guard-dispatch',
      'Utryckning med väktare',
      '30.1 f',
      'timeLimit',
      '',
      '1 år från händelsen',
      'inferred',
      'ja',
      'P1Y',
      '',
      '',
    ]);
    expect(rows.find(([, , , , field]) => field === 'controller.organisationNumber')![6]).toBe('ej angivet');
    const activities = new Set(rows.map(([, activity]) => activity).filter(Boolean));
    expect(activities.size).toBe(MODEL.activities.length);
  });

  it('carries its day, its edition and both digests', async () => {
    const text = await textOf(MODEL);
    for (const value of ['2026-11-01', MODEL.digests.register, MODEL.digests.content]) expect(text).toContain(value);
  });

  it.each(['=1+1', '+46', '-1', '@SUM(A1)', '\t=1+1', '\r=1+1', '\n=1+1'])('keeps %j text', async (text) => {
    const [, ...rows] = parse(await textOf(withName(text)));
    expect(rows.find(([, , , , field]) => field === 'controller.name')![6]).toBe(`'${text}`);
  });

  it.each(['Ett, två', 'säger "hej"', 'en\r\nrad till', ' blank '])('gives %j back', async (text) => {
    const [, ...rows] = parse(await textOf(withName(text)));
    expect(rows.find(([, , , , field]) => field === 'controller.name')![6]).toBe(text);
  });

  it('leaves the measures out where the annex on security is kept apart', async () => {
    expect(await textOf(MODEL)).toContain('securityMeasure');
    expect(await textOf({ ...MODEL, security: null })).not.toContain('securityMeasure');
  });
});

function withName(text: string): ReportModel {
  const name: Statement = { text, provenance: 'policy', proposed: false };
  return { ...MODEL, controller: { ...MODEL.controller, name } };
}

async function textOf(model: ReportModel): Promise<string> {
  return (await bytesOf(renderCsv(model))).toString('utf8');
}

/** RFC 4180, as another program would read it. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? bare! : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
