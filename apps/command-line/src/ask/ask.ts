import { parseArgs } from 'node:util';
import type { Lang } from '#declared-register';
import { type Register, refused, registerAt } from '../ask-register.js';
import { parseObject, readInput } from '../read-input.js';
import { EXIT, type Surroundings, UsageError, languageOfUser } from '../surroundings.js';
import { type Framed, columns, framed } from './answer.js';
import type { Question } from './question.js';
import { QUESTIONS, WITH_THE_RIGHTS, findQuestion } from './questions.js';

export const ASK_USAGE = {
  en: `trettio ask [NUMBER|NAME] [--OPTION VALUE …] [--json]
  The questions of every week, one call each, with the law behind the answer; without a number it lists them with
  their options. Asks the API at --url or TRETTIO_URL. Exit code: 0 fine, 1 the register said no, 2 wrong usage`,
  sv: `trettio ask [NUMMER|NAMN] [--VAL VÄRDE …] [--json]
  Veckans frågor, ett anrop var, med lagrummet bakom svaret; utan nummer visas frågorna med sina val.
  Frågar API:et på --url eller TRETTIO_URL. Slutkod: 0 allt väl, 1 registret sade nej, 2 felaktigt anrop`,
};

const NOT_YET = {
  en: 'comes with the persons’ rights; the register cannot answer it yet. Run trettio ask for those it can.',
  sv: 'kommer med de registrerades rättigheter; registret kan inte svara ännu. Kör trettio ask för de frågor det kan.',
};

const EVERY = { url: { type: 'string' }, lang: { type: 'string' }, json: { type: 'boolean' } } as const;

export async function ask(args: string[], surroundings: Surroundings): Promise<number> {
  const [first = '', ...rest] = args;
  const named = !first.startsWith('-') && first !== '';
  const question = named ? findQuestion(first) : undefined;
  const own = Object.keys(question?.options ?? {}).map((name) => [name, { type: 'string' }] as const);
  const { values } = parseArgs({ args: named ? rest : args, options: { ...Object.fromEntries(own), ...EVERY } });
  const given = values as Record<string, string | undefined> & { json?: boolean };
  const lang = languageOfUser(values.lang, surroundings.env);
  const print = (...lines: string[]) => void surroundings.stdout.write(lines.map((line) => `${line}\n`).join(''));
  if (question !== undefined) {
    const register = registerAt(values.url, lang, surroundings);
    const parameters = parametersOf(question, given);
    const body = await bodyOf(question, parameters, surroundings);
    return put(question, parameters, body, { lang, register, print, json: values.json === true });
  }
  if (!named) {
    print(...list(lang));
    return EXIT.fine;
  }
  const later = WITH_THE_RIGHTS.find(({ number }) => first === String(number));
  if (later === undefined) throw new UsageError(`ask ${first}: ${QUESTIONS.map(({ number }) => number).join(' | ')}`);
  surroundings.stderr.write(`ASK.COMES_WITH_RIGHTS: ${later.number} ${later.title[lang]} – ${NOT_YET[lang]}\n`);
  return EXIT.found;
}

/** Options by the names that the API has for them. */
function parametersOf({ number, options }: Question, given: Record<string, unknown>): Record<string, string> {
  const missing = Object.keys(options).filter((name) => options[name]!.needed && given[name] === undefined);
  if (missing.length > 0) throw new UsageError(`ask ${number}: ${missing.map((name) => `--${name}`).join(' ')}`);
  const named = Object.keys(options).flatMap((name) => {
    const value = given[name];
    return typeof value === 'string' ? [[parameterName(name), value]] : [];
  });
  return Object.fromEntries(named) as Record<string, string>;
}

/** What a POST sends. */
async function bodyOf(
  { number, bodyFrom }: Question,
  parameters: Record<string, string>,
  surroundings: Surroundings,
): Promise<object> {
  if (bodyFrom === undefined) return parameters;
  return parseObject(await readInput(parameters[bodyFrom]!, surroundings), `ask ${number}: --${bodyFrom}: JSON`);
}

function parameterName(option: string): string {
  return option.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

interface Way {
  lang: Lang;
  register: Register;
  print: (...lines: string[]) => void;
  json: boolean;
}

async function put(
  { method, path, title, lines }: Question,
  parameters: Record<string, string>,
  body: object,
  { lang, register, print, json }: Way,
): Promise<number> {
  const query = new URLSearchParams(parameters).toString();
  const answer =
    method === 'GET'
      ? await register.get<Framed>(query === '' ? path : `${path}?${query}`)
      : await register.post<Framed>(path, body);
  if ('problem' in answer) return refused(answer, print);
  if (json) print(answer.text);
  else print(title[lang], ...lines(answer.body, lang), ...framed(answer.body, lang));
  return EXIT.fine;
}

function list(lang: Lang): string[] {
  const known = QUESTIONS.map(({ number, name, title, options }) => ({
    number,
    row: [String(number), name, title[lang], usageOf(options)],
  }));
  const later = WITH_THE_RIGHTS.map(({ number, title }) => ({ number, row: [String(number), '–', title[lang], ''] }));
  return columns([...known, ...later].sort((a, b) => a.number - b.number).map(({ row }) => row));
}

function usageOf(options: Question['options']): string {
  return Object.entries(options)
    .map(([name, { value, needed }]) => (needed ? `--${name} ${value}` : `[--${name} ${value}]`))
    .join(' ');
}
