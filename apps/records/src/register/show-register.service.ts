import { Inject, Injectable } from '@nestjs/common';
import { type Edition, findActivity } from '#declared-register';
import { type Executor, type PgPool, onPool } from '#database';
import { type Lang, Problem, notFound } from '#http';
import { describeCoverage } from '../coverage/coverage.js';
import { READ_POOL } from '../database.module.js';
import { instantOf } from '../editions/as-of.dto.js';
import { noEditionThen, noSuchEdition } from '../editions/edition-problems.js';
import { EditionsService } from '../editions/editions.service.js';
import { ReadDeclaredService } from '../editions/read-declared/read-declared.service.js';
import type { Reading } from '../editions/read-declared/reading.js';
import { listAttestations } from '../evidence/attestation.repository.js';
import { CellStates } from '../evidence/cell-states.js';
import { judgeCells } from '../evidence/judge-cells.js';
import { seenCells } from '../evidence/seen-cells.js';
import {
  type ObservedShape,
  countSubjectsByActivity,
  listObservedShapes,
  listShapesObservedBetween,
} from '../observed/observed-shapes.query.js';
import type { ActivityAnswerView, ActivityView } from './activity.view.js';
import { compareActivity } from './compare-activity.js';
import { controllerView, editionFindings, editionLists, editionView } from './describe-edition.js';
import type { RegisterView } from './register.view.js';
import { statement, wasStated } from './terms.js';

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
    const { edition, reading, period } = await this.choose(asked, lang, now);
    const [seen, coverage] = await Promise.all([
      readObserved(executor, { edition, reading, period }),
      describeCoverage(executor, lang),
    ]);
    const keys = new Set([...edition.activities.map(({ key }) => key), ...undertaken(seen.shapes)]);
    return {
      title: lang === 'sv' ? 'Register över behandling' : 'Record of processing activities',
      lang,
      asOf: period.at,
      edition: editionView(edition, reading),
      ...coverage,
      controller: controllerView(edition, reading),
      supervisoryAuthority: {
        name: statement(edition.supervisoryAuthority.name, reading),
        address: statement(edition.supervisoryAuthority.address, reading),
      },
      findings: editionFindings(edition, reading),
      lists: editionLists(edition, reading),
      activities: [...keys].map((key) => activityView(edition, key, seen, period.at, reading)),
    };
  }

  async activity(key: string, lang: Lang, asked: Asked = {}, now = new Date()): Promise<ActivityAnswerView> {
    const executor = onPool(this.pool);
    const { edition, reading, period } = await this.choose(asked, lang, now);
    const [seen, coverage] = await Promise.all([
      readObserved(executor, { edition, reading, period }),
      describeCoverage(executor, lang),
    ]);
    if (!findActivity(edition, key) && !undertaken(seen.shapes).includes(key)) throw noSuchActivity();
    return {
      ...activityView(edition, key, seen, period.at, reading),
      edition: edition.key,
      asOf: period.at,
      ...coverage,
    };
  }

  private async choose(asked: Asked, lang: Lang, now: Date): Promise<Chosen> {
    if (asked.edition !== undefined && asked.asOf !== undefined) throw editionOrDate();
    if (asked.edition !== undefined) return this.chooseEdition(asked.edition, lang, now);
    const at = asked.asOf === undefined ? now : instantOf(asked.asOf);
    const { edition, reading } = await this.declared.asOf(at, lang);
    if (edition === undefined) throw noEditionThen();
    return { edition, reading, period: at < now ? { from: BEGINNING, to: at, at } : { at } };
  }

  /** For an edition that is over what was seen in its own time; for any other all that was ever observed. */
  private async chooseEdition(key: string, lang: Lang, now: Date): Promise<Chosen> {
    const edition = await this.editions.find(key);
    if (edition === undefined) throw noSuchEdition();
    const end = edition.validTo === null ? undefined : new Date(edition.validTo);
    const period =
      end === undefined || now < end
        ? { at: now }
        : { from: new Date(edition.validFrom), to: end, at: new Date(end.getTime() - 1) };
    return { edition, reading: await this.declared.reading(lang, period.at), period };
  }
}

/** Before any event. */
const BEGINNING = new Date(0);

interface Chosen {
  edition: Edition;
  reading: Reading;
  period: Period;
}

/** What was observed in a time; without one all that ever was. */
interface Period {
  from?: Date;
  to?: Date;
  /** The instant at which grounds must hold to be shown as declared. */
  at: Date;
}

/** What was observed, for comparison with one edition. */
interface Observed {
  shapes: ObservedShape[];
  /** Persons by activity; null where they are not counted. */
  persons: Map<string, number> | null;
  states: CellStates;
}

async function readObserved(executor: Executor, { edition, reading, period }: Chosen): Promise<Observed> {
  const { from, to, at } = period;
  const [shapes, persons, attestations] = await Promise.all([
    from !== undefined && to !== undefined
      ? listShapesObservedBetween(executor, from, to)
      : listObservedShapes(executor),
    from === undefined ? countSubjectsByActivity(executor) : null,
    listAttestations(executor),
  ]);
  return { shapes, persons, states: new CellStates(judgeCells(edition, seenCells(shapes), attestations, reading, at)) };
}

/** Activities of which something took place or was said to; what the gate withheld altogether is none. */
function undertaken(shapes: readonly ObservedShape[]): string[] {
  return [...new Set(shapes.filter(wasStated).map(({ activity }) => activity))].sort();
}

function activityView(
  edition: Edition,
  key: string,
  { shapes, persons, states }: Observed,
  at: Date,
  reading: Reading,
): ActivityView {
  const found = {
    shapes: shapes.filter(({ activity }) => activity === key),
    persons: persons && (persons.get(key) ?? 0),
    states,
  };
  return compareActivity(edition, key, findActivity(edition, key), found, at, reading);
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
