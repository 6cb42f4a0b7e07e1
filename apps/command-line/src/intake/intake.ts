import { parseArgs } from 'node:util';
import type { Lang } from '#declared-register';
import { type Answer, refused, registerAt } from '../ask-register.js';
import { EXIT, type Surroundings, UsageError, languageOfUser } from '../surroundings.js';
import { type Positions, describePositions } from './describe-positions.js';

export const INTAKE_USAGE = {
  en: `trettio intake show
trettio intake resume TOPIC/PARTITION --from OFFSET --by FUNCTION --reason REASON [--reference CASE]
  Where intake stands, and letting a partition that stands still go on; asks the API at --url or TRETTIO_URL.
  --from    offset that is read next: what lies before it and was not read is lost, and stays on record as that
  --reason  published-again | lost-for-good | unreadable | new-log | moved-cluster
  Exit code: 0 fine, 1 a partition stands still or the register said no, 2 wrong usage`,
  sv: `trettio intake show
trettio intake resume ÄMNE/PARTITION --from POSITION --by FUNKTION --reason SKÄL [--reference ÄRENDE]
  Var intaget står, och att låta en partition som står stilla fortsätta; frågar API:et på --url eller TRETTIO_URL.
  --from    position som läses härnäst: det som ligger före och inte är läst är förlorat, och står kvar som det
  --reason  published-again | lost-for-good | unreadable | new-log | moved-cluster
  Slutkod: 0 allt väl, 1 en partition står stilla eller registret sade nej, 2 felaktigt anrop`,
};

const OPTIONS = {
  from: { type: 'string' },
  by: { type: 'string' },
  reason: { type: 'string' },
  reference: { type: 'string' },
  url: { type: 'string' },
  lang: { type: 'string' },
} as const;

export async function intake(args: string[], surroundings: Surroundings): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  const lang = languageOfUser(values.lang, surroundings.env);
  const [name, place, ...more] = positionals;
  const register = registerAt(values.url, lang, surroundings);
  if (more.length > 0) throw new UsageError('intake: show | resume');
  if (name === 'show' && place === undefined)
    return printed(await register.get<Positions>('/api/intake'), lang, surroundings);
  if (name !== 'resume') throw new UsageError('intake: show | resume');
  return printed(await register.post<Positions>('/api/intake/resume', wish(place, values)), lang, surroundings);
}

function wish(
  place: string | undefined,
  { from, by, reason, reference }: { [name in keyof typeof OPTIONS]?: string },
): object {
  const [, topic, partition] = /^(.+)\/(\d+)$/.exec(place ?? '') ?? [];
  if (topic === undefined || by === undefined || reason === undefined || !/^\d+$/.test(from ?? ''))
    throw new UsageError('resume: TOPIC/PARTITION --from --by --reason');
  const decided = { topic, partition: Number(partition), from: Number(from), by, reason };
  return reference === undefined ? decided : { ...decided, reference };
}

function printed(answer: Answer<Positions>, lang: Lang, { stdout }: Surroundings): number {
  const print = (...lines: string[]) => void stdout.write(lines.map((line) => `${line}\n`).join(''));
  if ('problem' in answer) return refused(answer, print);
  print(...describePositions(answer.body, lang));
  return answer.body.stopped.length > 0 ? EXIT.found : EXIT.fine;
}
