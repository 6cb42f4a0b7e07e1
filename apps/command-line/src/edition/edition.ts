import { parseArgs } from 'node:util';
import { type Answer, type Register, refused, registerAt, wrongInOneLine } from '../ask-register.js';
import { parseObject, readInput } from '../read-input.js';
import { EXIT, type Surroundings, UsageError, languageOfUser } from '../surroundings.js';
import { type EditionState, differenceInOneLine, stateInOneLine } from './describe-edition.js';
import { writeOutput } from '../write-output.js';
import { etagKept, keepEtag } from './kept-etag.js';

export const EDITION_USAGE = {
  en: `trettio edition list
trettio edition export KEY [--out FILE.json]
trettio edition import FILE.json|- [--key KEY] [--from KEY] --by FUNCTION --reason TEXT
trettio edition import FILE.json|- --replace [--etag ETAG] --by FUNCTION --reason TEXT
trettio edition diff KEY OTHER
trettio edition review|return KEY --by FUNCTION --reason TEXT
trettio edition publish KEY [--valid-from DAY] --by FUNCTION --reason TEXT
trettio edition withdraw KEY --by FUNCTION --reason TEXT
  Editions of the declared register; asks the API at --url or TRETTIO_URL.
  export  writes beside FILE.json the ETag of the state that it was taken at, as FILE.json.etag
  import  what export or "trettio import" wrote becomes a draft; --replace puts it in place of the draft of its key, if that is
          still in the state of FILE.json.etag (or of --etag): what somebody else has changed since is not overwritten
  withdraw  takes back a published edition before it comes into force
  Exit code: 0 fine, 1 they differ (diff) or the register said no, 2 wrong usage`,
  sv: `trettio edition list
trettio edition export NYCKEL [--out FIL.json]
trettio edition import FIL.json|- [--key NYCKEL] [--from NYCKEL] --by FUNKTION --reason TEXT
trettio edition import FIL.json|- --replace [--etag ETAG] --by FUNKTION --reason TEXT
trettio edition diff NYCKEL ANNAN
trettio edition review|return NYCKEL --by FUNKTION --reason TEXT
trettio edition publish NYCKEL [--valid-from DAG] --by FUNKTION --reason TEXT
trettio edition withdraw NYCKEL --by FUNKTION --reason TEXT
  Utgåvor av registret; frågar API:et på --url eller TRETTIO_URL.
  export  skriver bredvid FIL.json den ETag som gällde när den hämtades, som FIL.json.etag
  import  det som export eller "trettio import" skrev blir ett utkast; --replace ersätter utkastet med dess nyckel, om det
          fortfarande är som i FIL.json.etag (eller --etag): det som någon annan har ändrat sedan dess skrivs inte över
  withdraw  återkallar en fastställd utgåva innan den börjar gälla
  Slutkod: 0 allt väl, 1 de skiljer sig (diff) eller registret sade nej, 2 felaktigt anrop`,
};

const OPTIONS = {
  out: { type: 'string' },
  key: { type: 'string' },
  from: { type: 'string' },
  replace: { type: 'boolean' },
  etag: { type: 'string' },
  by: { type: 'string' },
  reason: { type: 'string' },
  'valid-from': { type: 'string' },
  url: { type: 'string' },
  lang: { type: 'string' },
} as const;

interface Asked {
  names: readonly string[];
  values: { [name in keyof typeof OPTIONS]?: name extends 'replace' ? boolean : string };
  register: Register;
  surroundings: Surroundings;
  print: (...lines: string[]) => void;
}

/** How many names each action takes. */
const ACTIONS: Readonly<Record<string, { names: number; act: (asked: Asked) => Promise<number> }>> = {
  list: { names: 0, act: list },
  export: { names: 1, act: exportEdition },
  import: { names: 1, act: importEdition },
  diff: { names: 2, act: diff },
  review: { names: 1, act: (asked) => move(asked, 'review') },
  return: { names: 1, act: (asked) => move(asked, 'return-to-draft') },
  publish: { names: 1, act: (asked) => move(asked, 'publish') },
  withdraw: { names: 1, act: (asked) => move(asked, 'withdraw') },
};

export async function edition(args: string[], surroundings: Surroundings): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  const lang = languageOfUser(values.lang, surroundings.env);
  const [name = '', ...names] = positionals;
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (action === undefined || names.length !== action.names)
    throw new UsageError('edition: list | export | import | diff | review | return | publish | withdraw');
  const print = (...lines: string[]) => void surroundings.stdout.write(lines.map((line) => `${line}\n`).join(''));
  return action.act({ names, values, register: registerAt(values.url, lang, surroundings), surroundings, print });
}

async function list({ register, print }: Asked): Promise<number> {
  const answer = await register.get<{ editions: EditionState[] }>('/api/editions');
  if ('problem' in answer) return refused(answer, print);
  print(...answer.body.editions.map(stateInOneLine));
  return EXIT.fine;
}

async function exportEdition({ names, values, register, surroundings, print }: Asked): Promise<number> {
  const answer = await register.get(path(names[0]));
  if ('problem' in answer) return refused(answer, print);
  if (values.out === undefined) surroundings.stdout.write(answer.text);
  else {
    await writeOutput(values.out, answer.text);
    await keepEtag(values.out, answer.etag);
  }
  return EXIT.fine;
}

async function importEdition({ names, values, register, surroundings, print }: Asked): Promise<number> {
  const { key, from, replace, etag } = values;
  const file = names[0]!;
  const given = parseObject(await readInput(file, surroundings), 'import: an edition as JSON');
  const author = authorOf(values);
  if (replace) {
    const read = etag ?? (await etagKept(file));
    const at = path(String(given['key']));
    const answer = await register.change<EditionState>('PUT', at, read, { ...author, document: given });
    const code = stated(answer, print);
    if ('body' in answer) await keepEtagAfter(file, answer.etag, surroundings);
    return code;
  }
  const isDraft = given['format'] === 'trettio-edition-draft';
  const origin = { ...(key === undefined ? {} : { key }), ...(from === undefined ? {} : { from }) };
  const body = { ...author, ...origin, ...(isDraft ? { draft: given } : { document: given }) };
  const answer = await register.post<EditionState>('/api/editions', body);
  const code = stated(answer, print);
  // What the file holds is now that draft.
  if ('body' in answer && answer.body.key === given['key']) await keepEtagAfter(file, answer.etag, surroundings);
  return code;
}

/** The register has taken it in already: what hinders the note of its state is told, and changes nothing of that. */
async function keepEtagAfter(file: string, etag: string | undefined, { stderr }: Surroundings): Promise<void> {
  try {
    await keepEtag(file, etag);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    stderr.write(
      `${error.message}: saved all the same; before the next --replace export KEY --out FILE.json again, or give --etag '${etag}'\n`,
    );
  }
}

async function diff({ names, register, print }: Asked): Promise<number> {
  const [one, other] = names;
  const answer = await register.get<{ changes: Parameters<typeof differenceInOneLine>[0][] }>(
    `${path(one)}/diff/${encodeURIComponent(other!)}`,
  );
  if ('problem' in answer) return refused(answer, print);
  print(...answer.body.changes.map(differenceInOneLine));
  return answer.body.changes.length > 0 ? EXIT.found : EXIT.fine;
}

async function move({ names, values, register, print }: Asked, step: string): Promise<number> {
  const author = authorOf(values);
  const read = await register.get(path(names[0]));
  if ('problem' in read) return refused(read, print);
  const from = values['valid-from'];
  const body = { ...author, ...(from === undefined ? {} : { validFrom: from }) };
  return stated(await register.change<EditionState>('POST', `${path(names[0])}/${step}`, read.etag ?? '', body), print);
}

function path(key: string | undefined): string {
  return `/api/editions/${encodeURIComponent(key ?? '')}`;
}

function authorOf({ by, reason }: Asked['values']): { by: string; reason: string } {
  if (by === undefined || reason === undefined) throw new UsageError('--by --reason');
  return { by, reason };
}

function stated(answer: Answer<EditionState>, print: Asked['print']): number {
  if ('problem' in answer) return refused(answer, print);
  print(stateInOneLine(answer.body), ...(answer.body.hindrances ?? []).map(wrongInOneLine));
  return EXIT.fine;
}
