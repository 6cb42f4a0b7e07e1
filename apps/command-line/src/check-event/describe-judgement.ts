import type { EventTermKind, Lang } from '#declared-register';
import { type Refusal, adviceOn } from '#processing-event';
import type { Judgement } from './judge-event.js';
import { KINDS, WORDS, expectedText, foundText } from './words.js';

/** The verdict over one event in lines of text. Terms are shown only of an event that was accepted: no value otherwise. */
export function describeJudgement(line: number, judgement: Judgement, lang: Lang): string[] {
  const heading = (verdict: string) => `${WORDS.line[lang]} ${line}: ${verdict}`;
  if (!judgement.accepted)
    return [heading(WORDS.refused[lang]), ...judgement.refusals.flatMap((refusal) => describeRefusal(refusal, lang))];
  const { undeclared, edition } = judgement;
  return [
    heading(WORDS.accepted[lang]),
    ...undeclared.map(
      ([kind, term]) => `  ${WORDS.flagged[lang]}: ${KINDS[kind][lang]} ${term} ${where(kind, edition, lang)}`,
    ),
    ...(undeclared.length > 0 ? [`    ${WORDS.flagAdvice[lang]}`] : []),
  ];
}

function where(kind: EventTermKind, edition: string | undefined, lang: Lang): string {
  if (edition === undefined) return `(${WORDS.noEdition[lang]})`;
  return `${(kind === 'activity' ? WORDS.declaredNowhere : WORDS.notDeclared)[lang]} ${edition}`;
}

function describeRefusal({ code, path, expected, found }: Refusal, lang: Lang): string[] {
  const place = path === '' ? WORDS.whole[lang] : path;
  const seen = found === undefined ? '' : ` (${WORDS.found[lang]}: ${foundText(found)[lang]})`;
  return [
    `  ${code} ${WORDS.at[lang]} ${place}: ${WORDS.expected[lang]} ${expectedText(expected)[lang]}${seen}`,
    `    ${adviceOn(code)[lang]}`,
  ];
}
