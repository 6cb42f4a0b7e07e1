import { createHash } from 'node:crypto';
import { buildReportModel } from '../model/build-report-model.js';
import type { ReportModel } from '../model/report-model.js';
import { type ReadPdf, readPdf } from '../testing/read-pdf.js';
import { bytesOf, modelAsOf, sourceAsOf, sourceWithServed } from '../testing/report-models.js';
import { seededReading } from '../../testing/seeded-reading.js';
import { anObservedShape } from '../../testing/an-observed-shape.js';
import { endOfDay } from '../../editions/stockholm-day.js';
import { observedActivities } from '../observed/observed-part.js';
import { statementRows } from '../tables/statement-rows.js';
import { renderRegisterPdf, renderSecurityPdf } from './render-register-pdf.js';

const AS_OF = '2026-11-01';

describe('the register as PDF', () => {
  const model = modelAsOf(AS_OF, { diaryNumber: 'IMY-2026-1234' });
  let bytes: Buffer;
  let pdf: ReadPdf;

  beforeAll(async () => {
    bytes = await bytesOf(renderRegisterPdf(model));
    pdf = readPdf(bytes);
  });

  it('says on its cover whose register it is, as of when, in which edition and under which number', () => {
    const [cover] = pdf.pages;
    for (const text of [
      'Register över behandling',
      'Sensor alarm Norden AB',
      'Organisationsnummerej angivet',
      'Dataskyddsombud',
      'Gäller per2026-11-01',
      'Myndighetens diarienummerIMY-2026-1234',
      'Utgåva 2',
      'Fastställd avej angivet',
      model.digests.register,
      model.digests.content,
    ])
      expect(cover).toContain(text);
  });

  it('numbers every page out of all', () => {
    pdf.pages.forEach((text, index) => expect(text).toContain(`Sida ${index + 1} av ${pdf.pages.length}`));
  });

  it('gives each activity a table with the points a to g in that order and the rest below', () => {
    model.activities.forEach(({ name }, index) => {
      const title = `A${index + 1}. ${name.charAt(0).toUpperCase()}${name.slice(1)}`;
      const page = pdf.pages.find((text) => text.includes(`${title}\n`) && text.includes('a. Personuppgiftsansvarig'))!;
      const places = [...'abcdefg'].map((letter) => page.search(new RegExp(`^${letter}\\. `, 'm')));
      expect(places.every((place) => place > 0)).toBe(true);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(page.indexOf('Rättslig grund')).toBeGreaterThan(places.at(-1)!);
    });
  });

  it('lists each part with the page on which it stands', () => {
    const contents = pdf.pages[1]!;
    for (const title of ['A6. Utryckning med väktare', 'Bilaga 1. Mottagare', 'Bilaga 3. Tidsfrister för radering']) {
      const [, page] = new RegExp(`${title}(\\d+)`).exec(contents)!;
      expect(pdf.pages[Number(page) - 1]).toContain(title);
    }
  });

  it('repeats the head of a table on each page that it goes on to', () => {
    const from = pdf.pages.findIndex((text) => text.includes('Bilaga 1. Mottagare\n'));
    const to = pdf.pages.findIndex((text) => text.includes('Bilaga 2. Överföringar till tredjeland\n'));
    expect(to - from).toBeGreaterThan(1);
    for (const page of pdf.pages.slice(from, to)) expect(page).toContain('MottagareKategori och roll');
  });

  it('says who receives the data, under which agreement and where', () => {
    const text = pdf.pages.join('\n');
    expect(text).toContain('Larm Assistans AB');
    expect(text).toContain('DEMO-PUB-001');
    expect(text).toMatch(/EU–US Data\s+Privacy\s+Framework/);
    expect(text).not.toContain('\uFFFD');
  });

  it('is tagged, in Swedish, with its fonts in it and a title to show', () => {
    const objects = [...pdf.objects.values()];
    const catalog = objects.find((object) => object.includes('/Type /Catalog'))!;
    expect(catalog).toContain('/Lang (sv-SE)');
    expect(catalog).toContain('/StructTreeRoot');
    expect(objects.some((object) => object.includes('/Marked true'))).toBe(true);
    expect(objects.some((object) => object.includes('/DisplayDocTitle true'))).toBe(true);
    const descriptors = objects.filter((object) => object.includes('/Type /FontDescriptor'));
    expect(descriptors.length).toBeGreaterThan(0);
    expect(descriptors.filter((object) => !object.includes('/FontFile2'))).toEqual([]);
    for (const type of ['H1', 'Table', 'TR', 'TH', 'TD']) {
      expect(objects.some((object) => object.includes(`/S /${type}\n`))).toBe(true);
    }
  });

  it('is the same, byte for byte, when it is made again', async () => {
    const again = await bytesOf(renderRegisterPdf(modelAsOf(AS_OF, { diaryNumber: 'IMY-2026-1234' })));
    expect(sha256(again)).toBe(sha256(bytes));
  });
});

it('goes without the annex on security, and the annex without the rest', async () => {
  const model = shortened(modelAsOf(AS_OF));
  const without = await textOf(renderRegisterPdf({ ...model, security: null }));
  expect(without).toContain('Lämnas för sig, i bilaga 4.');
  expect(without).not.toContain('Professionella system');
  const apart = await textOf(renderSecurityPdf(model));
  expect(apart).toContain('Professionella system');
  expect(apart).not.toContain('A1.');
});

it('has part B for a controller served', async () => {
  const source = sourceWithServed(AS_OF);
  const model = shortened(buildReportModel(source, { lang: 'en', asOf: AS_OF, diaryNumber: null }));
  const text = await textOf(renderRegisterPdf(model));
  for (const words of [
    'B1. Exempel Fastigheter AB',
    'b. Categories of processing',
    'storage of alarm logs',
    'Page 1 of',
  ])
    expect(text).toContain(words);
  const none = await textOf(renderRegisterPdf(shortened(modelAsOf(AS_OF, { lang: 'en' }))));
  expect(none).toContain('declares no controller on whose behalf');
});

it('has annex 5 where somebody chose to show what was observed', async () => {
  const model = shortened(modelAsOf(AS_OF));
  const observed = {
    coverageFrom: '2026-11-01T08:00:00.000Z',
    blindSpots: ['Det som görs på papper.'],
    activities: observedActivities(
      sourceAsOf(AS_OF).edition,
      { shapes: [anObservedShape({ events: 7 })], attestations: [] },
      seededReading('sv'),
      endOfDay(AS_OF),
    ),
  };
  const text = (await textOf(renderRegisterPdf({ ...model, observed }))).replaceAll('\n', ' ');
  for (const words of [
    'Bilaga 5. Vad händelser har visat',
    'Det som görs på papper.',
    'Personuppgifter: belagd – användar- och larmloggar; uppgiven – namn',
  ])
    expect(text).toContain(words);
  expect(await textOf(renderRegisterPdf(model))).not.toContain('Bilaga 5');
});

it('names joint controllers and how to reach the representative, on the cover and where they are concerned', async () => {
  const source = sourceAsOf(AS_OF);
  const key = source.edition.activities[0]!.key;
  const stated = <T>(value: T) => ({ value, provenance: 'inferred' as const });
  const other = {
    key: 'exempel-plattform',
    name: stated('Exempel Plattform AB'),
    contact: stated('dataskydd@exempel.example'),
    arrangement: stated({ sv: 'arrangemang ARR-1', en: 'arrangement ARR-1' }),
    activities: [key],
  };
  const controller = { ...source.edition.controller, representativeContact: stated('ombud@exempel.example') };
  const edition = { ...source.edition, controller, jointControllers: [other] };
  const model = buildReportModel({ ...source, edition }, { lang: 'sv', asOf: AS_OF, diaryNumber: null });
  const { pages } = readPdf(await bytesOf(renderRegisterPdf({ ...shortened(model), recipients: [] })));
  const concerned = [pages[0]!, pages.find((page) => page.includes('a. Personuppgiftsansvarig'))!];
  for (const page of concerned)
    for (const words of ['Exempel Plattform AB', 'dataskydd@exempel.example', 'ARR-1', 'ombud@exempel.example'])
      expect(page).toContain(words);
  expect([...statementRows(model)].map((row) => row.join())).toContainEqual(
    expect.stringContaining('jointController[exempel-plattform].name,,Exempel Plattform AB'),
  );
});

it('says of what a role is not stated', async () => {
  const model = modelAsOf('2020-01-01', { lang: 'en' });
  const { key } = model.activities.find(({ d }) => d.recipients.length > 0)!;
  const activities = model.activities.filter((activity) => activity.key === key);
  expect((await textOf(renderRegisterPdf({ ...model, activities }))).replaceAll('\n', ' ')).toContain(
    '; role: not stated; gets: not stated',
  );
});

it('cuts a row only where no page can hold it, and loses nothing of it', async () => {
  const model = shortened(modelAsOf(AS_OF));
  const [activity] = model.activities;
  const purposes = Array.from({ length: 150 }, (_, index) => ({
    text: `ändamål nummer ${index}`,
    provenance: 'inferred' as const,
    proposed: true,
  }));
  const text = await textOf(renderRegisterPdf({ ...model, activities: [{ ...activity!, b: { purposes } }] }));
  for (const purpose of purposes) expect(text).toContain(purpose.text);
  expect(text).toContain('(forts.)');
});

/** One activity is enough where another part is looked at. */
function shortened(model: ReportModel): ReportModel {
  return { ...model, activities: model.activities.slice(0, 1), recipients: model.recipients.slice(0, 2) };
}

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  return readPdf(await bytesOf(stream)).pages.join('\n');
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
