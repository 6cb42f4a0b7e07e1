import { inflateSync } from 'node:zlib';

/** What a test wants to know of a PDF as this service writes it; no reader of PDF files at large. */
export interface ReadPdf {
  /** Text of each page, a line of the page a line of the text. */
  readonly pages: readonly string[];
  /** The file's objects by number, without their streams. */
  readonly objects: ReadonlyMap<string, string>;
}

export function readPdf(file: Buffer): ReadPdf {
  const objects = new Map<string, string>();
  const streams = new Map<string, string>();
  const text = file.toString('latin1');
  for (const [, number, dictionary, stream] of text.matchAll(
    /(\d+) 0 obj\n([\s\S]*?)(?:\nstream\r?\n([\s\S]*?)\nendstream)?\nendobj/g,
  )) {
    objects.set(number!, dictionary!);
    if (stream !== undefined)
      streams.set(
        number!,
        dictionary!.includes('/FlateDecode') ? inflateSync(Buffer.from(stream, 'latin1')).toString('latin1') : stream,
      );
  }
  const fonts = new Map(
    [...objects].flatMap(([number, dictionary]) => {
      const unicode = /\/ToUnicode (\d+) 0 R/.exec(dictionary)?.[1];
      return unicode === undefined ? [] : [[number, lettersOf(streams.get(unicode)!)] as const];
    }),
  );
  const pages = [...objects.values()]
    .filter((dictionary) => /\/Type \/Page\n/.test(dictionary))
    .map((page) => {
      const resources = objects.get(/\/Resources (\d+) 0 R/.exec(page)![1]!)!;
      const named = new Map(
        [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, number]) => [name!, fonts.get(number!)!]),
      );
      return pageText(streams.get(/\/Contents (\d+) 0 R/.exec(page)![1]!)!, named);
    });
  return { pages, objects };
}

/** Glyphs of a font as the letters they stand for. */
function lettersOf(cmap: string): Map<number, string> {
  const letters = new Map<number, string>();
  for (const [, first, list] of cmap.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/gi)) {
    [...list!.matchAll(/<([0-9a-f ]*)>/gi)].forEach(([, units], index) => {
      const codes = units!.split(' ').map((unit) => Number.parseInt(unit, 16));
      letters.set(Number.parseInt(first!, 16) + index, String.fromCharCode(...codes));
    });
  }
  return letters;
}

function pageText(content: string, fonts: ReadonlyMap<string, Map<number, string>>): string {
  let letters = new Map<number, string>();
  let height: string | undefined;
  let text = '';
  for (const [, font, y, glyphs] of content.matchAll(
    /\/(F\d+) [\d.]+ Tf|1 0 0 1 [\d.]+ ([\d.]+) Tm|\[([^\]]*)\] TJ/g,
  )) {
    if (font !== undefined) letters = fonts.get(font)!;
    if (y !== undefined && y !== height) {
      text += height === undefined ? '' : '\n';
      height = y;
    }
    for (const [, hex] of (glyphs ?? '').matchAll(/<([0-9a-f]*)>/gi)) {
      for (const code of hex!.match(/.{4}/g) ?? []) text += letters.get(Number.parseInt(code, 16)) ?? '\uFFFD';
    }
  }
  return text;
}
