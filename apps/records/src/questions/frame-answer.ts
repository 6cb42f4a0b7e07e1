import type { Executor } from '#database';
import type { Lang, LocalizedText } from '#http';
import { describeCoverage } from '../coverage/coverage.js';
import type { AnswerView } from './answer.view.js';

/** One of the fifteen questions, with the law behind it. */
export interface Question {
  number: number;
  article: LocalizedText;
  /** What the law asks for, in a sentence. */
  rule: LocalizedText;
}

/** What an answer says besides: the law, when it was given, and how far it reaches. */
export async function frameAnswer(
  executor: Executor,
  { number, article, rule }: Question,
  lang: Lang,
  now: Date,
): Promise<AnswerView> {
  return {
    question: number,
    rule: { article: article[lang], text: rule[lang] },
    answeredAt: now,
    ...(await describeCoverage(executor, lang)),
  };
}
