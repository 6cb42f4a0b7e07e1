import { Inject, Injectable } from '@nestjs/common';
import { type Edition, editionInForce, findActivity } from '#declared-register';
import { type PgPool, onPool } from '#database';
import { type Lang, notFound } from '#http';
import { describeCoverage } from '../coverage/coverage.js';
import { READ_POOL } from '../database.module.js';
import { type ObservedShape, countSubjectsByActivity, listObservedShapes } from '../observed/observed-shapes.query.js';
import { compareActivity } from './compare-activity.js';
import type { ActivityView, RegisterView, StatementView } from './register.view.js';
import { statement } from './terms.js';

/** Reads the register as it stands: the edition in force beside everything that was observed. */
@Injectable()
export class ShowRegisterService {
  constructor(@Inject(READ_POOL) private readonly pool: PgPool) {}

  async register(lang: Lang, now = new Date()): Promise<RegisterView> {
    const executor = onPool(this.pool);
    const edition = editionInForce(now);
    const [shapes, persons, coverage] = await Promise.all([
      listObservedShapes(executor),
      countSubjectsByActivity(executor),
      describeCoverage(executor, lang),
    ]);
    const byActivity = groupByActivity(shapes);
    const keys = new Set([...edition.activities.map(({ key }) => key), ...[...byActivity.keys()].sort()]);
    return {
      title: lang === 'sv' ? 'Register över behandling' : 'Record of processing activities',
      lang,
      edition: {
        key: edition.key,
        number: edition.number,
        title: edition.title[lang],
        status: edition.status,
        validFrom: edition.validFrom,
        validTo: edition.validTo,
      },
      ...coverage,
      controller: controllerView(edition, lang),
      supervisoryAuthority: {
        name: statement(edition.supervisoryAuthority.name, lang),
        address: statement(edition.supervisoryAuthority.address, lang),
      },
      activities: [...keys].map((key) =>
        compareActivity(
          edition,
          key,
          findActivity(edition, key),
          { shapes: byActivity.get(key) ?? [], persons: persons.get(key) ?? 0 },
          lang,
        ),
      ),
    };
  }

  async activity(key: string, lang: Lang): Promise<ActivityView & Pick<RegisterView, 'coverageFrom' | 'blindSpots'>> {
    const { activities, coverageFrom, blindSpots } = await this.register(lang);
    const activity = activities.find((candidate) => candidate.key === key);
    if (!activity) {
      throw notFound('REGISTER.NO_SUCH_ACTIVITY', {
        sv: 'Behandlingen är varken uppgiven eller belagd. Se /api/register för dem som finns.',
        en: 'No such activity was declared or observed. See /api/register for those there are.',
      });
    }
    return { ...activity, coverageFrom, blindSpots };
  }
}

function groupByActivity(shapes: readonly ObservedShape[]): Map<string, ObservedShape[]> {
  const groups = new Map<string, ObservedShape[]>();
  for (const shape of shapes) {
    const group = groups.get(shape.activity);
    if (group) group.push(shape);
    else groups.set(shape.activity, [shape]);
  }
  return groups;
}

function controllerView({ controller }: Edition, lang: Lang): Record<string, StatementView> {
  const { jointControllers, representative, dpoNotified, ...texts } = controller;
  return {
    ...Object.fromEntries(Object.entries(texts).map(([name, cell]) => [name, statement(cell, lang)])),
    dpoNotified: statement(dpoNotified, lang, (notified) =>
      lang === 'sv' ? (notified ? 'ja' : 'nej') : notified ? 'yes' : 'no',
    ),
    jointControllers: statement(jointControllers, lang, (text) => text[lang]),
    representative: statement(representative, lang, (text) => text[lang]),
  };
}
