import type { Executor } from '#database';
import type { Lang } from '#http';
import { BLIND_SPOTS } from './blind-spots.js';
import { findCoverageStart } from './coverage.query.js';
import type { CoverageView } from './coverage.view.js';

export async function describeCoverage(executor: Executor, lang: Lang): Promise<CoverageView> {
  return {
    coverageFrom: await findCoverageStart(executor),
    blindSpots: BLIND_SPOTS.map(({ key, text }) => ({ key, text: text[lang] })),
  };
}
