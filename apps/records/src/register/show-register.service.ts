import { Inject, Injectable } from '@nestjs/common';
import { type Executor, type PgPool, onPool } from '#database';
import { type Lang, Problem, notFound } from '#http';
import { describeCoverage } from '../coverage/coverage.js';
import { READ_POOL } from '../database.module.js';
import { instantOf } from '../editions/as-of.dto.js';
import { noEditionThen, noSuchEdition } from '../editions/edition-problems.js';
import { EditionsService } from '../editions/editions.service.js';
import { ReadDeclaredService } from '../editions/read-declared/read-declared.service.js';
import { listAttestations } from '../evidence/attestation.repository.js';
import { CellStates } from '../evidence/cell-states.js';
import { judgeCells } from '../evidence/judge-cells.js';
import { seenCells } from '../evidence/seen-cells.js';
import {
  countSubjectsByActivity,
  listObservedShapes,
  listShapesObservedBetween,
} from '../observed/observed-shapes.query.js';
import type { ActivityAnswerView } from './activity.view.js';
import { type Observed, type Shown, describeRegister, findActivityView } from './describe-register.js';
import type { RegisterView } from './register.view.js';

/** Which register is asked for: an edition, or whatever stood on a day; the one in force now where neither is named. */
export interface Asked {
  edition?: string | undefined;
  asOf?: string | undefined;
}

/** Reads the register: an edition, beside what was observed. */
@Injectable()
export class ShowRegisterService {
  constructor(
    @Inject(READ_POOL) private readonly pool: PgPool,
    @Inject(EditionsService) private readonly editions: EditionsService,
    @Inject(ReadDeclaredService) private readonly declared: ReadDeclaredService,
  ) {}

  async register(lang: Lang, asked: Asked = {}, now = new Date()): Promise<RegisterView> {
    const executor = onPool(this.pool);
    const shown = await this.choose(asked, lang, now);
    const [seen, coverage] = await Promise.all([readObserved(executor, shown), describeCoverage(executor, lang)]);
    return describeRegister(shown, seen, coverage);
  }

  async activity(key: string, lang: Lang, asked: Asked = {}, now = new Date()): Promise<ActivityAnswerView> {
    const executor = onPool(this.pool);
    const shown = await this.choose(asked, lang, now);
    const [seen, coverage] = await Promise.all([readObserved(executor, shown), describeCoverage(executor, lang)]);
    const activity = findActivityView(key, shown, seen);
    if (activity === undefined) throw noSuchActivity();
    return { ...activity, edition: shown.edition.key, asOf: shown.at, ...coverage };
  }

  private async choose(asked: Asked, lang: Lang, now: Date): Promise<Chosen> {
    if (asked.edition !== undefined && asked.asOf !== undefined) throw editionOrDate();
    if (asked.edition !== undefined) return this.chooseEdition(asked.edition, lang, now);
    const at = asked.asOf === undefined ? now : instantOf(asked.asOf);
    const { edition, reading } = await this.declared.asOf(at, lang);
    if (edition === undefined) throw noEditionThen();
    return { edition, reading, at, ...(at < now ? { from: BEGINNING, to: at, correctedUntil: at } : {}) };
  }

  /** For an edition that is over what was seen in its own time; for any other all that was ever observed. */
  private async chooseEdition(key: string, lang: Lang, now: Date): Promise<Chosen> {
    const edition = await this.editions.find(key);
    if (edition === undefined) throw noSuchEdition();
    const end = edition.validTo === null ? undefined : new Date(edition.validTo);
    const period =
      end === undefined || now < end
        ? { at: now }
        : { from: new Date(edition.validFrom), to: end, correctedUntil: null, at: new Date(end.getTime() - 1) };
    return { edition, reading: await this.declared.reading(lang, period.at), ...period };
  }
}

/** Before any event. */
const BEGINNING = new Date(0);

/** `at`: also the instant at which grounds must hold to be shown as declared. */
interface Chosen extends Shown {
  /** What was observed in a time; without one all that ever was. */
  from?: Date;
  to?: Date;
  correctedUntil?: Date | null;
}

async function readObserved(
  executor: Executor,
  { edition, reading, at, from, to, correctedUntil = null }: Chosen,
): Promise<Observed> {
  const [shapes, persons, attestations] = await Promise.all([
    from !== undefined && to !== undefined
      ? listShapesObservedBetween(executor, { from, to, correctedUntil })
      : listObservedShapes(executor),
    from === undefined ? countSubjectsByActivity(executor) : null,
    listAttestations(executor),
  ]);
  return { shapes, persons, states: new CellStates(judgeCells(edition, seenCells(shapes), attestations, reading, at)) };
}

function noSuchActivity() {
  return notFound('REGISTER.NO_SUCH_ACTIVITY', {
    sv: 'Behandlingen är varken uppgiven eller belagd. Se /api/register för dem som finns.',
    en: 'No such activity was declared or observed. See /api/register for those there are.',
  });
}

function editionOrDate(): Problem {
  return new Problem('REGISTER.EDITION_OR_DATE', 400, {
    sv: 'Ange edition eller asOf, inte båda: en dag har bara en utgåva.',
    en: 'Give edition or asOf, not both: a day has one edition only.',
  });
}
