import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type Executor, type PgPool, onPool } from '#database';
import { type Lang, type LocalizedText, Problem, kindOf } from '#http';
import { READ_POOL } from '../../database.module.js';
import { EditionsService } from '../../editions/editions.service.js';
import { ReadDeclaredService } from '../../editions/read-declared/read-declared.service.js';
import { endOfDay, startOfDay } from '../../editions/stockholm-day.js';
import { listOffsets } from '../../intake/intake-offset.repository.js';
import { listEndedLogs } from '../../intake/resume-partition/list-resumptions.query.js';
import { countErasedUndecided, countQuarantined } from '../../quarantine/list-quarantined/list-quarantined.query.js';
import { type StoredSheet, listSheetVersions } from '../../recipient-sheets/recipient-sheet.repository.js';
import { listSharingLogHeads } from '../../recipients/sharing-logs.query.js';
import { ListSourcesService } from '../../sources/list-sources/list-sources.service.js';
import { sumOfPartitions } from '../../stats/sum-up.js';
import { type Question, frameAnswer } from '../frame-answer.js';
import { describeDisclosure } from './describe-disclosure.js';
import { type Arrivals, judgeCompleteness } from './judge-completeness.js';
import type { SampleDisclosuresQuery } from './sample-disclosures.dto.js';
import type { SampledDisclosureView, SampledDisclosuresView } from './sample-disclosures.view.js';
import { readCourses, readOpenedEntries } from './sampled-entries.query.js';
import { type Sample, judgeExtent, takeSample } from './take-sample.js';

const QUESTION: Question = {
  number: 15,
  article: { sv: 'art. 5.2, 24.1 och 30.4', en: 'Art. 5(2), 24(1) and 30(4)' },
  rule: {
    sv: 'Den ansvarige ska kunna visa att varje utlämnande följde förordningen, och visa upp registret för tillsynsmyndigheten.',
    en: 'The controller must be able to show that each disclosure kept to the regulation, and make the record available to the supervisory authority.',
  },
};

const METHOD: LocalizedText = {
  sv: 'Loggarna läggs efter varandra i den ordning som logs har. Position nummer i (från 0) byts med i + r, där r dras ur 0 … storlek − i − 1: de första 48 bitarna av SHA-256(seed + ":" + n), modulo; n räknas upp för varje dragning och de tal som skulle ge en skev fördelning hoppas över. Poster utanför perioden, och poster som inte inleder ett utlämnande eller inte räknas längre, hoppas över.',
  en: 'The logs lie one behind the other in the order of logs. Position number i (from 0) changes places with i + r, where r is drawn from 0 … size − i − 1: the first 48 bits of SHA-256(seed + ":" + n), modulo; n counts the draws, and numbers that would make it uneven are passed over. Entries outside the period, and such as do not begin a disclosure or count no more, are passed over.',
};

type Asked = Pick<SampleDisclosuresQuery, 'from' | 'to' | 'count' | 'seed'>;

/** Draws disclosures for an auditor, and says how far one knows that none is missing. */
@Injectable()
export class SampleDisclosuresService {
  constructor(
    @Inject(READ_POOL) private readonly pool: PgPool,
    @Inject(EditionsService) private readonly editions: EditionsService,
    @Inject(ReadDeclaredService) private readonly declared: ReadDeclaredService,
    @Inject(ListSourcesService) private readonly sources: ListSourcesService,
  ) {}

  async answer(asked: Asked, lang: Lang, now = new Date()): Promise<SampledDisclosuresView> {
    const executor = onPool(this.pool);
    const { from, to } = periodOf(asked);
    const seed = asked.seed ?? randomBytes(8).toString('hex');
    const logs = await listSharingLogHeads(executor);
    // `to` is the last millisecond of its day; times have no finer part.
    const look = (places: { logId: number; index: number }[]) =>
      readOpenedEntries(executor, places, from, new Date(to.getTime() + 1));
    const sample = await takeSample(logs, seed, asked.count, look);
    const [frame, disclosures, arrivals] = await Promise.all([
      frameAnswer(executor, QUESTION, lang, now),
      this.describe(executor, sample, lang, now),
      this.arrivals(executor, lang, now),
    ]);
    const { drawnFrom, examined } = sample;
    return {
      ...frame,
      draw: {
        seed,
        method: METHOD[lang],
        from,
        to,
        drawnFrom,
        examined,
        ...judgeExtent(sample),
        complete: disclosures.length === asked.count || examined === drawnFrom,
        logs: logs.map(({ recipient, size }) => ({ recipient, size })),
      },
      disclosures,
      completeness: judgeCompleteness(arrivals, lang),
    };
  }

  private async describe(
    executor: Executor,
    { entries }: Sample,
    lang: Lang,
    now: Date,
  ): Promise<SampledDisclosureView[]> {
    if (entries.length === 0) return [];
    const recipients = [...new Set(entries.map(({ recipient }) => recipient))];
    const [courses, editions, reading, versions] = await Promise.all([
      readCourses(executor, entries),
      this.editions.published(),
      this.declared.reading(lang, now),
      Promise.all(recipients.map((recipient) => listSheetVersions(executor, recipient))),
    ]);
    const sheets = new Map<string, StoredSheet[]>(recipients.map((recipient, place) => [recipient, versions[place]!]));
    return entries.map((entry, place) =>
      describeDisclosure(
        {
          entry,
          course: courses[place]!,
          edition: editions.findLast(({ validFrom }) => Date.parse(validFrom) <= entry.time.getTime()),
          sheets: sheets.get(entry.recipient)!,
        },
        reading,
      ),
    );
  }

  private async arrivals(executor: Executor, lang: Lang, now: Date): Promise<Arrivals> {
    const [partitions, ended, sources, quarantine, undecided] = await Promise.all([
      listOffsets(executor),
      listEndedLogs(executor),
      this.sources.list(lang, now),
      countQuarantined(executor),
      countErasedUndecided(executor),
    ]);
    const waiting = quarantine.filter(({ state }) => state === 'waiting');
    return {
      intake: sumOfPartitions([...partitions, ...ended]),
      sources,
      waiting: waiting.reduce((sum, { records }) => sum + records, 0),
      undecided,
    };
  }
}

function periodOf({ from, to }: Pick<Asked, 'from' | 'to'>): { from: Date; to: Date } {
  const period = { from: startOfDay(from), to: endOfDay(to) };
  if (Number.isNaN(period.from.getTime())) throw wrongDay('?from', 'a day that exists', from);
  if (Number.isNaN(period.to.getTime())) throw wrongDay('?to', 'a day that exists', to);
  if (period.to < period.from) throw wrongDay('?to', 'the day of from, or a later one', to);
  return period;
}

function wrongDay(pointer: string, expected: string, given: string): Problem {
  const text = {
    sv: 'Perioden finns inte. Ange from och to som dagar, den första först.',
    en: 'There is no such period. Give from and to as days, the first first.',
  };
  return new Problem('HTTP.INVALID_FIELDS', 400, text, [{ pointer, code: 'day', expected, found: kindOf(given) }]);
}
