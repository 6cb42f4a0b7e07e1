import { parseArgs } from 'node:util';
import type { Lang } from '#declared-register';
import { type Answer, type Register, refused, registerAt } from '../ask-register.js';
import { EXIT, type Surroundings, UsageError, languageOfUser } from '../surroundings.js';
import { type Finding, type FindingInFull, inFull, inOneLine } from './describe-finding.js';

export const FINDINGS_USAGE = {
  en: `trettio findings list [--state open|accepted|resolved|all] [--severity minor|serious|critical] [--rule RULE] [--activity KEY] [--recipient KEY] [--as-of DAY]
trettio findings show ID [--as-of DAY]
trettio findings run
trettio findings accept ID --by FUNCTION --reason WHY --until DAY
trettio findings resolve | reopen ID --by FUNCTION --reason WHY
  Where practice and the register differ, and what is done about it; asks the API at --url or TRETTIO_URL.
  Exit code: 0 fine, 1 the register said no, 2 wrong usage`,
  sv: `trettio findings list [--state open|accepted|resolved|all] [--severity minor|serious|critical] [--rule REGEL] [--activity NYCKEL] [--recipient NYCKEL] [--as-of DAG]
trettio findings show ID [--as-of DAG]
trettio findings run
trettio findings accept ID --by FUNKTION --reason VARFÖR --until DAG
trettio findings resolve | reopen ID --by FUNKTION --reason VARFÖR
  Var praktik och register skiljer sig, och vad som görs åt det; frågar API:et på --url eller TRETTIO_URL.
  Slutkod: 0 allt väl, 1 registret sade nej, 2 felaktigt anrop`,
};

const OPTIONS = {
  state: { type: 'string' },
  severity: { type: 'string' },
  rule: { type: 'string' },
  activity: { type: 'string' },
  recipient: { type: 'string' },
  'as-of': { type: 'string' },
  by: { type: 'string' },
  reason: { type: 'string' },
  until: { type: 'string' },
  url: { type: 'string' },
  lang: { type: 'string' },
} as const;

interface Asked {
  id: string | undefined;
  values: { [name in keyof typeof OPTIONS]?: string };
  lang: Lang;
  register: Register;
  print: (...lines: string[]) => void;
}

const ACTIONS: Readonly<Record<string, (asked: Asked) => Promise<number>>> = {
  list,
  show,
  run,
  accept: (asked) => settle('accept', asked),
  resolve: (asked) => settle('resolve', asked),
  reopen: (asked) => settle('reopen', asked),
};

const WITHOUT_ID = new Set(['list', 'run']);

export async function findings(args: string[], surroundings: Surroundings): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  const lang = languageOfUser(values.lang, surroundings.env);
  const [name = '', id, ...more] = positionals;
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (action === undefined || more.length > 0) throw new UsageError(`findings: ${Object.keys(ACTIONS).join(' | ')}`);
  if (WITHOUT_ID.has(name) !== (id === undefined)) throw new UsageError(`findings ${name}: ID?`);
  const print = (...lines: string[]) => void surroundings.stdout.write(lines.map((line) => `${line}\n`).join(''));
  return action({ id, values, lang, register: registerAt(values.url, lang, surroundings), print });
}

interface Page {
  findings: Finding[];
  next: string | null;
}

async function list({ values, register, print }: Asked): Promise<number> {
  const { state = 'open', severity, rule, activity, recipient, 'as-of': asOf } = values;
  const wanted = query({ state: state === 'all' ? undefined : state, severity, rule, activity, recipient, asOf });
  for (let after: string | null | undefined = undefined; after !== null;) {
    const answer: Answer<Page> = await register.get<Page>(`/api/findings?${wanted}${after ? `&after=${after}` : ''}`);
    if ('problem' in answer) return refused(answer, print);
    print(...answer.body.findings.map(inOneLine));
    after = answer.body.next;
  }
  return EXIT.fine;
}

async function show({ id, values, lang, register, print }: Asked): Promise<number> {
  const wanted = query({ asOf: values['as-of'] });
  return printed(await register.get<FindingInFull>(`${pathOf(id)}${wanted && `?${wanted}`}`), lang, print);
}

interface Run {
  present: number;
  opened: number;
  gone: number;
}

const RUN = {
  en: ({ present, opened, gone }: Run) =>
    `${present} findings, ${opened} of them new or open again; ${gone} are there no more.`,
  sv: ({ present, opened, gone }: Run) =>
    `${present} avvikelser, ${opened} av dem nya eller öppna igen; ${gone} finns inte längre.`,
};

async function run({ lang, register, print }: Asked): Promise<number> {
  const answer = await register.post<Run>('/api/findings/runs', {});
  if ('problem' in answer) return refused(answer, print);
  print(RUN[lang](answer.body));
  return EXIT.fine;
}

async function settle(action: string, { id, values, lang, register, print }: Asked): Promise<number> {
  const { by, reason, until } = values;
  if (by === undefined || reason === undefined || (action === 'accept') !== (until !== undefined))
    throw new UsageError(`findings ${action}: ID --by --reason${action === 'accept' ? ' --until' : ''}`);
  const body = { by, reason, ...(until === undefined ? {} : { until }) };
  return printed(await register.post<FindingInFull>(`${pathOf(id)}/${action}`, body), lang, print);
}

function pathOf(id: string | undefined): string {
  return `/api/findings/${encodeURIComponent(id ?? '')}`;
}

function query(parameters: Record<string, string | undefined>): string {
  const given = Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return new URLSearchParams(given).toString();
}

function printed(answer: Answer<FindingInFull>, lang: Lang, print: Asked['print']): number {
  if ('problem' in answer) return refused(answer, print);
  print(...inFull(answer.body, lang));
  return EXIT.fine;
}
