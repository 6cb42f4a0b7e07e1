import { parseArgs } from 'node:util';
import { readInput } from '../read-input.js';
import { EXIT, type Surroundings, UsageError, languageOfUser } from '../surroundings.js';
import { describeJudgement } from './describe-judgement.js';
import { judgeEvents } from './judge-event.js';
import { splitEvents } from './split-events.js';
import { WORDS } from './words.js';

export const CHECK_EVENT_USAGE = {
  en: `trettio check-event FILE|- [--source KEY] [--key TEXT] [--lang sv|en]
  Says what the register would say of a processing event: structured JSON, or JSON lines.
  --source  owner of the topic, if not the event's own source
  --key     Kafka key, if not the event's subject; --key= for none
  Exit code: 0 accepted, 1 refused, 2 wrong usage`,
  sv: `trettio check-event FIL|- [--source NYCKEL] [--key TEXT] [--lang sv|en]
  Säger vad registret skulle säga om en behandlingshändelse: strukturerad JSON, eller JSON-rader.
  --source  ämnets ägare, om den är en annan än händelsens egen källa
  --key     Kafkanyckel, om den är en annan än händelsens subject; --key= för ingen
  Slutkod: 0 godtas, 1 avvisas, 2 felaktigt anrop`,
};

export async function checkEvent(args: string[], surroundings: Surroundings, now = new Date()): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { source: { type: 'string' }, key: { type: 'string' }, lang: { type: 'string' } },
  });
  const lang = languageOfUser(values.lang, surroundings.env);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new UsageError(lang === 'sv' ? 'Ange en fil, eller -.' : 'Name one file, or -.');
  const key = values.key === '' ? null : values.key;
  const given = splitEvents(await readInput(file, surroundings));
  const judgements = judgeEvents(
    given.map(({ value }) => value),
    { now, source: values.source, key },
  );
  const judged = given.map(({ line }, index) => ({ line, judgement: judgements[index]! }));
  for (const { line, judgement } of judged)
    surroundings.stdout.write(`${describeJudgement(line, judgement, lang).join('\n')}\n`);
  const refused = judged.filter(({ judgement }) => !judgement.accepted).length;
  if (judged.length > 1) surroundings.stdout.write(`${WORDS.sum[lang](judged.length - refused, refused)}\n`);
  return refused > 0 ? EXIT.found : EXIT.fine;
}
