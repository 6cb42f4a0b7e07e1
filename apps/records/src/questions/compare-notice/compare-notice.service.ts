import { Inject, Injectable } from '@nestjs/common';
import type { Edition } from '#declared-register';
import { type PgPool, onPool } from '#database';
import type { Lang } from '#http';
import { READ_POOL } from '../../database.module.js';
import { noEditionThen, noSuchEdition } from '../../editions/edition-problems.js';
import { EditionsService } from '../../editions/editions.service.js';
import { ReadDeclaredService } from '../../editions/read-declared/read-declared.service.js';
import { readingOf } from '../../editions/read-declared/reading.js';
import { editionFindings } from '../../register/describe-edition.js';
import { type Question, frameAnswer } from '../frame-answer.js';
import { compareNotice } from './compare-notice.js';
import type { ComparedNoticeView } from './compare-notice.view.js';
import { describeItems, describeShown, sumUp } from './describe-notice.js';
import { countPersonsByLatestNotice, listNoticesShown } from './notices-shown.query.js';

const QUESTION: Question = {
  number: 13,
  article: { sv: 'art. 12.1, 13 och 14', en: 'Art. 12(1), 13 and 14' },
  rule: {
    sv: 'Personerna ska få veta vad som verkligen görs med deras uppgifter; ändras det ska informationen ändras, och nya ändamål meddelas innan.',
    en: 'The persons are to be told what is really done with their data; when that changes the notice must too, and new purposes are told beforehand.',
  },
};

/** Answers whether the notice still says what the register says. */
@Injectable()
export class CompareNoticeService {
  constructor(
    @Inject(READ_POOL) private readonly pool: PgPool,
    @Inject(EditionsService) private readonly editions: EditionsService,
    @Inject(ReadDeclaredService) private readonly declared: ReadDeclaredService,
  ) {}

  async answer(asked: string | undefined, lang: Lang, now = new Date()): Promise<ComparedNoticeView> {
    const executor = onPool(this.pool);
    const [frame, { edition, reading }, published, seen] = await Promise.all([
      frameAnswer(executor, QUESTION, lang, now),
      this.declared.asOf(now, lang),
      this.editions.published(),
      listNoticesShown(executor),
    ]);
    if (edition === undefined) throw noEditionThen();
    const notice = choose(published, asked);
    if (notice === undefined) throw noSuchEdition();
    const directory = reading.recipients;
    const [sv, en] = [readingOf('sv', directory, published), readingOf('en', directory, published)];
    const compared = compareNotice({
      notice,
      register: edition,
      directory,
      words: (kind, key) => ({ sv: sv.label(kind, key), en: en.label(kind, key) }),
      now,
    });
    const persons = seen.length === 0 ? new Map<string, number>() : await countPersonsByLatestNotice(executor);
    const sums = sumUp(compared);
    return {
      ...frame,
      notice: notice.key,
      noticeTitle: notice.title[lang],
      edition: edition.key,
      holds: sums.missing + sums.surplus + sums.wrong === 0,
      sums,
      items: describeItems(compared, reading),
      defects: editionFindings(notice, reading),
      shown: seen.map((one) => describeShown(one, persons.get(one.notice) ?? 0, notice.key, reading)),
    };
  }
}

/** Of several the latest that records a policy; where none does, the first is as near to one as there is. */
function choose(published: readonly Edition[], asked: string | undefined): Edition | undefined {
  if (asked !== undefined) return published.find(({ key }) => key === asked);
  return published.findLast(({ recordsOldPolicy }) => recordsOldPolicy) ?? published[0];
}
