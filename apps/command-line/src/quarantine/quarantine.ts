import { parseArgs } from 'node:util';
import type { Lang } from '#declared-register';
import { EXIT, type Surroundings, UsageError, languageOfUser } from '../surroundings.js';
import { type Answer, type Register, refused, registerAt } from '../ask-register.js';
import { type QuarantinedRecord, inFull, inOneLine } from './describe-record.js';

export const QUARANTINE_USAGE = {
  en: `trettio quarantine list [--code CODE] [--source KEY] [--state waiting|replayed|released|erased|all]
trettio quarantine show ID
trettio quarantine replay ID [--force] | --code CODE [--source KEY]
trettio quarantine release ID --by FUNCTION --reason REASON [--reference CASE]
  What the register did not take in, and what is done about it; asks the API at --url or TRETTIO_URL.
  --reason  sent-anew | no-processing | test-data | personal-data | unreadable
  Exit code: 0 fine, 1 a record was refused again or the register said no, 2 wrong usage`,
  sv: `trettio quarantine list [--code KOD] [--source NYCKEL] [--state waiting|replayed|released|erased|all]
trettio quarantine show ID
trettio quarantine replay ID [--force] | --code KOD [--source NYCKEL]
trettio quarantine release ID --by FUNKTION --reason SKÄL [--reference ÄRENDE]
  Vad registret inte tog in, och vad som görs åt det; frågar API:et på --url eller TRETTIO_URL.
  --reason  sent-anew | no-processing | test-data | personal-data | unreadable
  Slutkod: 0 allt väl, 1 en post avvisades igen eller registret sade nej, 2 felaktigt anrop`,
};

const OPTIONS = {
  code: { type: 'string' },
  source: { type: 'string' },
  state: { type: 'string' },
  by: { type: 'string' },
  reason: { type: 'string' },
  reference: { type: 'string' },
  force: { type: 'boolean' },
  url: { type: 'string' },
  lang: { type: 'string' },
} as const;

interface Asked {
  id: string | undefined;
  values: { [name in keyof typeof OPTIONS]?: name extends 'force' ? boolean : string };
  lang: Lang;
  register: Register;
  print: (...lines: string[]) => void;
}

const ACTIONS: Readonly<Record<string, (asked: Asked) => Promise<number>>> = { list, show, replay, release };

export async function quarantine(args: string[], surroundings: Surroundings): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  const lang = languageOfUser(values.lang, surroundings.env);
  const [name = '', id, ...more] = positionals;
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (action === undefined || more.length > 0 || (name === 'list' && id !== undefined))
    throw new UsageError('quarantine: list | show | replay | release');
  const print = (...lines: string[]) => void surroundings.stdout.write(lines.map((line) => `${line}\n`).join(''));
  return action({ id, values, lang, register: registerAt(values.url, lang, surroundings), print });
}

interface Page {
  records: QuarantinedRecord[];
  next: string | null;
}

async function list({ values: { code, source, state = 'waiting' }, register, print }: Asked): Promise<number> {
  const wanted = query({ code, source, state: state === 'all' ? undefined : state });
  for (let after: string | null | undefined = undefined; after !== null;) {
    const answer: Answer<Page> = await register.get<Page>(`/api/quarantine?${wanted}${after ? `&after=${after}` : ''}`);
    if ('problem' in answer) return refused(answer, print);
    print(...answer.body.records.map(inOneLine));
    after = answer.body.next;
  }
  return EXIT.fine;
}

async function show({ id, lang, register, print }: Asked): Promise<number> {
  return printed(await register.get<QuarantinedRecord>(recordPath(id)), lang, print);
}

async function replay({ id, values: { code, source, force }, lang, register, print }: Asked): Promise<number> {
  if ((id === undefined) === (code === undefined)) throw new UsageError('replay: ID | --code CODE');
  if (code !== undefined)
    return replayAll({ code, ...(source === undefined ? {} : { source }) }, lang, register, print);
  const answer = await register.post<QuarantinedRecord>(`${recordPath(id)}/replay`, force ? { force } : {});
  const exit = printed(answer, lang, print);
  return 'body' in answer && answer.body.state === 'waiting' ? EXIT.found : exit;
}

interface Replayed {
  accepted: number;
  duplicate: number;
  refused: number;
  skipped: number;
  next: string | null;
}

async function replayAll(
  wanted: { code: string; source?: string },
  lang: Lang,
  register: Register,
  print: Asked['print'],
): Promise<number> {
  const sum = { accepted: 0, duplicate: 0, refused: 0, skipped: 0 };
  for (let after: string | null | undefined = undefined; after !== null;) {
    const body: object = { ...wanted, ...(after === undefined ? {} : { after }) };
    const answer: Answer<Replayed> = await register.post<Replayed>('/api/quarantine/replay', body);
    if ('problem' in answer) {
      print(SUMS[lang](sum));
      return refused(answer, print);
    }
    for (const name of Object.keys(sum) as (keyof typeof sum)[]) sum[name] += answer.body[name];
    after = answer.body.next;
  }
  print(SUMS[lang](sum));
  return sum.refused + sum.skipped > 0 ? EXIT.found : EXIT.fine;
}

type Sum = Omit<Replayed, 'next'>;

const SUMS = {
  en: ({ accepted, duplicate, refused, skipped }: Sum) =>
    `${accepted} taken in, ${duplicate} were in already, ${refused} refused again, ${skipped} left as they were.`,
  sv: ({ accepted, duplicate, refused, skipped }: Sum) =>
    `${accepted} intagna, ${duplicate} fanns redan, ${refused} avvisades igen, ${skipped} lämnades som de var.`,
};

async function release({ id, values: { by, reason, reference }, lang, register, print }: Asked): Promise<number> {
  if (by === undefined || reason === undefined) throw new UsageError('release: ID --by --reason');
  const body = { by, reason, ...(reference === undefined ? {} : { reference }) };
  return printed(await register.post<QuarantinedRecord>(`${recordPath(id)}/release`, body), lang, print);
}

function recordPath(id: string | undefined): string {
  if (id === undefined) throw new UsageError('ID?');
  return `/api/quarantine/${encodeURIComponent(id)}`;
}

function query(parameters: Record<string, string | undefined>): string {
  const given = Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return new URLSearchParams(given).toString();
}

function printed(answer: Answer<QuarantinedRecord>, lang: Lang, print: Asked['print']): number {
  if ('problem' in answer) return refused(answer, print);
  print(...inFull(answer.body, lang));
  return EXIT.fine;
}
