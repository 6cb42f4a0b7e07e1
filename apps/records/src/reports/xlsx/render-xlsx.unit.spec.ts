import { jest } from '@jest/globals';
import readWorkbook from 'read-excel-file/node';
import { buildReportModel } from '../model/build-report-model.js';
import type { ReportModel } from '../model/report-model.js';
import { bytesOf, modelAsOf, sourceWithServed } from '../testing/report-models.js';
import { renderXlsx } from './render-xlsx.js';

type Cell = string | number | Date | null;

const MODEL = modelAsOf('2026-11-01', { diaryNumber: 'IMY-2026-1234' });

describe('the register as a workbook', () => {
  it('has a sheet for each part', async () => {
    expect((await sheetsOf(MODEL)).map(({ name }) => name)).toEqual([
      'Om registret',
      'Del A behandlingar',
      'Bilaga 1 mottagare',
      'Bilaga 2 överföringar',
      'Bilaga 3 tidsfrister',
      'Bilaga 4 säkerhet',
      'Alla uppgifter',
    ]);
  });

  it('says on the first sheet whose register it is, as of when and in which edition', async () => {
    const [about] = await sheetsOf(MODEL);
    const values = new Map(about!.rows.map(([name, value]) => [name, value]));
    expect(values.get('Gäller per')).toBe('2026-11-01');
    expect(values.get('Personuppgiftsansvarig')).toBe('Sensor alarm Norden AB [P]');
    expect(values.get('Organisationsnummer')).toBe('ej angivet');
    expect(values.get('Myndighetens diarienummer')).toBe('IMY-2026-1234');
    expect(values.get('Registrets kontrollsumma (SHA-256)')).toBe(MODEL.digests.register);
  });

  it('has a row for each activity with the points a to g in their order', async () => {
    const [, partA] = await sheetsOf(MODEL);
    const [header, ...rows] = partA!.rows;
    expect(header!.map(String).flatMap((title) => /^([a-g])\. /.exec(title)?.[1] ?? [])).toEqual([...'abccdefg']);
    expect(rows.map(([key]) => key)).toEqual(MODEL.activities.map(({ key }) => key));
  });

  it('writes days as dates', async () => {
    const recipients = (await sheetsOf(MODEL)).find(({ name }) => name === 'Bilaga 1 mottagare')!;
    const from = recipients.rows[0]!.indexOf('Från och med');
    const row = recipients.rows.find(([key]) => key === 'add-visits')!;
    expect(row.slice(from, from + 2)).toEqual([new Date('2018-05-25T00:00:00Z'), new Date('2026-11-08T00:00:00Z')]);
  });

  it('writes what looks like a formula as text', async () => {
    const name = { text: '=1+1', provenance: 'policy' as const, proposed: false };
    const model = { ...MODEL, controller: { ...MODEL.controller, name } };
    const statements = (await sheetsOf(model)).at(-1)!;
    expect(statements.rows.find((row) => row.includes('controller.name'))).toContain('=1+1');
  });

  it('has part B for a controller served, and no sheet on security where it is kept apart', async () => {
    const source = sourceWithServed('2026-11-01');
    const model = buildReportModel(source, { lang: 'en', asOf: '2026-11-01', diaryNumber: null });
    const names = (await sheetsOf({ ...model, security: null })).map(({ name }) => name);
    expect(names).toContain('Part B for others');
    expect(names).not.toContain('Annex 4 security');
  });

  it('is the same, byte for byte, whenever it is made', async () => {
    const first = await bytesOf(renderXlsx(MODEL));
    const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.UTC(2031, 1, 3, 4, 5, 6));
    try {
      expect((await bytesOf(renderXlsx(MODEL))).equals(first)).toBe(true);
    } finally {
      clock.mockRestore();
    }
  });
});

async function sheetsOf(model: ReportModel): Promise<{ name: string; rows: Cell[][] }[]> {
  const sheets = await readWorkbook(await bytesOf(renderXlsx(model)));
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data as unknown as Cell[][] }));
}
