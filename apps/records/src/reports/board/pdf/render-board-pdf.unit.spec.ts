import { BLIND_SPOTS } from '../../../coverage/blind-spots.js';
import { emptyBoardSource, fullBoardSource } from '../../testing/board-sources.js';
import { type ReadPdf, readPdf } from '../../testing/read-pdf.js';
import { bytesOf } from '../../testing/report-models.js';
import { buildBoardModel } from '../build-board-model.js';
import { renderBoardPdf } from './render-board-pdf.js';

const AS_OF = '2026-11-01';

const full = buildBoardModel(fullBoardSource(AS_OF), { lang: 'sv', asOf: AS_OF });

describe('the board’s report as PDF', () => {
  let bytes: Buffer;
  let pdf: ReadPdf;

  beforeAll(async () => {
    bytes = await bytesOf(renderBoardPdf(full));
    pdf = readPdf(bytes);
  });

  const text = () => pdf.pages.join('\n').replaceAll(/\s+/g, ' ');

  it('says on its cover, and on each page, that it is internal', () => {
    for (const words of [
      'Läget i dataskyddet',
      'Lämnas inte till myndighet',
      full.digests.register,
      full.digests.content,
    ])
      expect(pdf.pages[0]).toContain(words);
    pdf.pages.forEach((page, index) => {
      expect(page).toContain('Internt · Läget i dataskyddet');
      expect(page).toContain(`Sida ${index + 1} av ${pdf.pages.length}`);
    });
  });

  it('has the numbers of each chart in a table', () => {
    const { disclosures, findingAges, evidence } = full;
    const lowest = disclosures.recipients.at(-2)!;
    expect(Math.max(...lowest.counts)).toBeLessThan(1_000);
    expect(text()).toContain(`${lowest.name} ${lowest.counts.join('')}`);
    for (const { label, counts } of findingAges.ages)
      expect(text()).toContain(`${label.charAt(0).toUpperCase()}${label.slice(1)}${counts.join('')}`);
    expect(text()).toContain('Larm Assistans AB: delvis belagd (4/5)');
    expect(text()).toContain(`bara uppgivna. ${evidence.cells.undeclared} har visats`);
  });

  it('tells a screen reader what each chart shows', () => {
    const figures = [...pdf.objects.values()].filter((object) => object.includes('/S /Figure'));
    expect(figures.length).toBeGreaterThan(6);
    expect(figures.filter((object) => !object.includes('/Alt '))).toEqual([]);
  });

  it('says what no event can show, and lists what was found with state and reason', () => {
    for (const { text: spot } of BLIND_SPOTS) expect(text()).toContain(spot.sv);
    for (const words of [
      'Kritisk',
      'Utgåva 2 uppger inte mottagaren.',
      'skäl: DPO-2026-017',
      '20 avvikelser till',
      '2 likadana',
    ])
      expect(text()).toContain(words);
  });

  it('is the same, byte for byte, when it is made again', async () => {
    expect((await bytesOf(renderBoardPdf(full))).equals(bytes)).toBe(true);
  });
});

it('says in English that there is nothing yet', async () => {
  const model = buildBoardModel(emptyBoardSource(AS_OF), { lang: 'en', asOf: AS_OF });
  const text = readPdf(await bytesOf(renderBoardPdf(model))).pages.join('\n');
  for (const words of [
    'Not for an authority',
    'No disclosures were reported',
    'No source was heard',
    'No findings are open',
  ])
    expect(text).toContain(words);
});
