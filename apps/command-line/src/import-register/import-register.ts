import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { readInput } from '../read-input.js';
import { EXIT, type Surroundings, UsageError, languageOfUser } from '../surroundings.js';
import { writeOutput } from '../write-output.js';
import { draftEdition } from './draft-edition.js';
import { readRows } from './read-rows.js';
import { readFirstSheet, templateWorkbook } from './workbook.js';

export const IMPORT_USAGE = {
  en: `trettio import FILE.xlsx (--dry-run | --out DRAFT.json) [--lang sv|en]
trettio import --template FILE.xlsx
  Reads a register of processing activities from the first sheet and writes a draft edition.
  Exit code: 0 fine, 1 the sheet has problems and nothing was written, 2 wrong usage`,
  sv: `trettio import FIL.xlsx (--dry-run | --out UTKAST.json) [--lang sv|en]
trettio import --template FIL.xlsx
  Läser en registerförteckning från första bladet och skriver ett utkast till utgåva.
  Slutkod: 0 allt väl, 1 bladet har fel och ingenting skrevs, 2 felaktigt anrop`,
};

export async function importRegister(args: string[], surroundings: Surroundings): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean' },
      out: { type: 'string' },
      template: { type: 'string' },
      lang: { type: 'string' },
    },
  });
  const lang = languageOfUser(values.lang, surroundings.env);
  if (values.template !== undefined) {
    await writeOutput(values.template, await templateWorkbook(lang));
    surroundings.stdout.write(`${values.template}\n`);
    return EXIT.fine;
  }
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0 || (values.out === undefined) === !values['dry-run'])
    throw new UsageError(
      lang === 'sv'
        ? 'Ange en fil, och antingen --dry-run eller --out.'
        : 'Name one file, and either --dry-run or --out.',
    );
  const sheet = await readFirstSheet(await readInput(file, surroundings));
  const read = readRows(sheet);
  const { draft, problems } = draftEdition(read.rows, { file: basename(file), sheet: sheet.name });
  const all = [...read.problems, ...problems];
  for (const { cell, text } of all) surroundings.stdout.write(`${cell}: ${text[lang]}\n`);
  const counts = { rows: read.rows.length, activities: draft.activities.length, problems: all.length };
  surroundings.stdout.write(`${SUMS[lang](counts)}\n`);
  if (all.length > 0) return EXIT.found;
  if (values.out !== undefined) await writeOutput(values.out, `${JSON.stringify(draft, null, 2)}\n`);
  return EXIT.fine;
}

interface Counts {
  rows: number;
  activities: number;
  problems: number;
}

const SUMS = {
  en: ({ rows, activities, problems }: Counts) =>
    `${rows} rows that can be read, ${activities} activities, ${problems} problems.`,
  sv: ({ rows, activities, problems }: Counts) => `${rows} läsbara rader, ${activities} behandlingar, ${problems} fel.`,
};
