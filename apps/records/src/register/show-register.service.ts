import { Inject, Injectable } from '@nestjs/common';
import { type Edition, editionInForce, findActivity, findEdition } from '#declared-register';
import { type Executor, type PgPool, onPool } from '#database';
import { type Lang, notFound } from '#http';
import { describeCoverage } from '../coverage/coverage.js';
import { READ_POOL } from '../database.module.js';
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

/** Reads the register: an edition, beside what was observed. */
@Injectable()
export class ShowRegisterService {
  constructor(@Inject(READ_POOL) private readonly pool: PgPool) {}

  async register(lang: Lang, editionKey?: string, now = new Date()): Promise<RegisterView> {
    const executor = onPool(this.pool);
    const edition = chooseEdition(editionKey, now);
    const [seen, coverage] = await Promise.all([
      readObserved(executor, edition, now),
      describeCoverage(executor, lang),
    ]);
    const keys = new Set([...edition.activities.map(({ key }) => key), ...undertaken(seen.shapes)]);
    return {
      title: lang === 'sv' ? 'Register över behandling' : 'Record of processing activities',
      lang,
      edition: editionView(edition, lang),
      ...coverage,
      controller: controllerView(edition, lang),
      supervisoryAuthority: {
        name: statement(edition.supervisoryAuthority.name, lang),
        address: statement(edition.supervisoryAuthority.address, lang),
      },
      findings: editionFindings(edition, lang),
      lists: editionLists(edition, lang),
      activities: [...keys].map((key) => activityView(edition, key, seen, lang)),
    };
  }

  async activity(key: string, lang: Lang, editionKey?: string, now = new Date()): Promise<ActivityAnswerView> {
    const executor = onPool(this.pool);
    const edition = chooseEdition(editionKey, now);
    const [seen, coverage] = await Promise.all([
      readObserved(executor, edition, now),
      describeCoverage(executor, lang),
    ]);
    if (!findActivity(edition, key) && !undertaken(seen.shapes).includes(key)) throw noSuchActivity();
    return { ...activityView(edition, key, seen, lang), edition: edition.key, ...coverage };
  }
}

/** What was observed, for comparison with one edition. */
interface Observed {
  shapes: ObservedShape[];
  /** Persons by activity; null where they are not counted. */
  persons: Map<string, number> | null;
  /** The instant at which grounds must hold to be shown as declared. */
  at: Date;
}

/** For the edition in force all that was ever observed; for an earlier one what was seen in its own time. */
async function readObserved(executor: Executor, { validFrom, validTo }: Edition, now: Date): Promise<Observed> {
  const end = validTo === null ? undefined : new Date(validTo);
  if (end === undefined || now < end) {
    const [shapes, persons] = await Promise.all([listObservedShapes(executor), countSubjectsByActivity(executor)]);
    return { shapes, persons, at: now };
  }
  const shapes = await listShapesObservedBetween(executor, new Date(validFrom), end);
  return { shapes, persons: null, at: new Date(end.getTime() - 1) };
}

function chooseEdition(key: string | undefined, now: Date): Edition {
  if (key === undefined) return editionInForce(now);
  const edition = findEdition(key);
  if (edition) return edition;
  throw notFound('REGISTER.NO_SUCH_EDITION', {
    sv: 'Registret har ingen sådan utgåva. Utelämna edition för den som gäller nu.',
    en: 'The register has no such edition. Leave edition out for the one in force now.',
  });
}

/** Activities of which something took place or was said to; what the gate withheld altogether is none. */
function undertaken(shapes: readonly ObservedShape[]): string[] {
  return [...new Set(shapes.filter(wasStated).map(({ activity }) => activity))].sort();
}

function activityView(edition: Edition, key: string, { shapes, persons, at }: Observed, lang: Lang): ActivityView {
  const found = {
    shapes: shapes.filter(({ activity }) => activity === key),
    persons: persons && (persons.get(key) ?? 0),
  };
  return compareActivity(edition, key, findActivity(edition, key), found, at, lang);
}

function noSuchActivity() {
  return notFound('REGISTER.NO_SUCH_ACTIVITY', {
    sv: 'Behandlingen är varken uppgiven eller belagd. Se /api/register för dem som finns.',
    en: 'No such activity was declared or observed. See /api/register for those there are.',
  });
}
