import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Lang } from '#declared-register';
import { type Answer, type Register, registerAt } from '../ask-register.js';
import { EXIT, type Surroundings, UsageError, languageOfUser } from '../surroundings.js';

export const REPORT_USAGE = {
  en: `trettio report --format pdf|xlsx|csv|json|json-ld [--as-of DAY] [--diary-number NUMBER] [--out FILE]
               [--security included|left-out|only] [--include observed --by FUNCTION --reason REASON [--reference CASE]]
trettio report --format pdf --for board [--as-of DAY] [--out FILE]
  The register as of a day, for an authority or a program; asks the API at --url or TRETTIO_URL.
  --for     authority | board: sums, charts and findings for the board and the data protection officer alone
  --lang    sv | en, also of the report
  --reason  authority-asked | audit | board | own-follow-up
  Exit code: 0 fine, 1 the register said no or the file came damaged, 2 wrong usage`,
  sv: `trettio report --format pdf|xlsx|csv|json|json-ld [--as-of DAG] [--diary-number NUMMER] [--out FIL]
               [--security included|left-out|only] [--include observed --by FUNKTION --reason SKÄL [--reference ÄRENDE]]
trettio report --format pdf --for board [--as-of DAG] [--out FIL]
  Registret per en dag, för en myndighet eller ett program; frågar API:et på --url eller TRETTIO_URL.
  --for     authority | board: summor, diagram och avvikelser, bara för styrelsen och dataskyddsombudet
  --lang    sv | en, också rapportens
  --reason  authority-asked | audit | board | own-follow-up
  Slutkod: 0 allt väl, 1 registret sade nej eller filen kom skadad, 2 felaktigt anrop`,
};

const OPTIONS = {
  'as-of': { type: 'string' },
  for: { type: 'string' },
  format: { type: 'string' },
  'diary-number': { type: 'string' },
  security: { type: 'string' },
  include: { type: 'string' },
  by: { type: 'string' },
  reason: { type: 'string' },
  reference: { type: 'string' },
  out: { type: 'string' },
  url: { type: 'string' },
  lang: { type: 'string' },
} as const;

/** The parts of the API's answer that are needed. */
interface Report {
  id: string;
  state: 'waiting' | 'running' | 'done' | 'failed';
  progress: number;
  code: string | null;
  asOf: string;
  edition: string | null;
  contentDigest: string | null;
  sha256: string | null;
  content: string | null;
}

/** Between two questions how far the report has come, ms. */
const ASK_EVERY_MS = 300;

export async function report(args: string[], surroundings: Surroundings): Promise<number> {
  const { values } = parseArgs({ args, options: OPTIONS });
  const { format, out } = values;
  const lang = languageOfUser(values.lang, surroundings.env);
  if (format === undefined) throw new UsageError('report: --format pdf|xlsx|csv|json|json-ld');
  const register = registerAt(values.url, lang, surroundings);
  const answer = await made(register, wish(values, lang), surroundings);
  if ('problem' in answer) {
    const { status, code, title } = answer.problem;
    surroundings.stderr.write(`${status} ${code}: ${title}\n`);
    return EXIT.found;
  }
  const { body } = answer;
  if (body.content === null) {
    surroundings.stderr.write(`${body.code ?? body.state}\n`);
    return EXIT.found;
  }
  const content = await register.download(body.content);
  if (!content.ok) {
    surroundings.stderr.write(`${content.status} ${body.content}\n`);
    return EXIT.found;
  }
  const file =
    out ?? nameOf(content) ?? `article-30-record-${body.asOf}-${lang}.${format === 'json-ld' ? 'jsonld' : format}`;
  const sha256 = await save(content, file);
  if (sha256 !== body.sha256) {
    surroundings.stderr.write(`${DAMAGED[lang]}\n`);
    return EXIT.found;
  }
  surroundings.stdout.write(`${file}\nSHA-256 ${sha256}\n`);
  return EXIT.fine;
}

const DAMAGED = {
  sv: 'Filen kom inte fram hel: kontrollsumman stämmer inte. Kör kommandot igen.',
  en: 'The file did not arrive whole: its digest is another. Run the command again.',
};

/** The name that the register gives the file; no path. */
function nameOf({ headers }: Response): string | undefined {
  return /filename="([\w-]+\.\w+)"/.exec(headers.get('content-disposition') ?? '')?.[1];
}

function wish(values: { [name in keyof typeof OPTIONS]?: string }, lang: Lang): object {
  const { format, security, include, by, reason, reference } = values;
  const given = { asOf: values['as-of'], format, for: values.for, diaryNumber: values['diary-number'], security };
  return JSON.parse(JSON.stringify({ ...given, include, by, reason, reference, lang })) as object;
}

/** Asks for the report and again how far it is, until it is over. */
async function made(register: Register, wanted: object, { stderr }: Surroundings): Promise<Answer<Report>> {
  let answer = await register.post<Report>('/api/reports', wanted);
  let told = -1;
  while ('body' in answer && (answer.body.state === 'waiting' || answer.body.state === 'running')) {
    if (answer.body.progress > told) {
      told = answer.body.progress;
      stderr.write(`${told} %\n`);
    }
    await setTimeout(ASK_EVERY_MS);
    answer = await register.get<Report>(`/api/reports/${answer.body.id}`);
  }
  return answer;
}

/** Writes what comes into a file as it comes; returns its SHA-256, hex. */
async function save({ body }: Response, file: string): Promise<string> {
  const hash = createHash('sha256');
  const digest = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  try {
    await pipeline(body === null ? Readable.from([]) : body, digest, createWriteStream(file));
  } catch (error) {
    throw new UsageError(`${file}: ${(error as { code?: string }).code ?? (error as Error).name} (--out)`);
  }
  return hash.digest('hex');
}
