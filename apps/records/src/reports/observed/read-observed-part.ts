import type { Executor } from '#database';
import type { Edition } from '#declared-register';
import { describeCoverage } from '../../coverage/coverage.js';
import type { Reading } from '../../editions/read-declared/reading.js';
import { listAttestations } from '../../evidence/attestation.repository.js';
import { listShapesObservedBetween } from '../../observed/observed-shapes.query.js';
import { endOfDay } from '../../editions/stockholm-day.js';
import type { ObservedPart } from '../model/report-model.js';
import { observedActivities } from './observed-part.js';

/** What was seen up to the end of a day while the edition was in force, with what had been corrected by then. */
export async function readObservedPart(
  executor: Executor,
  edition: Edition,
  asOf: string,
  words: Reading,
): Promise<ObservedPart> {
  const end = endOfDay(asOf);
  const to = new Date(end.getTime() + 1);
  const shapes = await listShapesObservedBetween(executor, {
    from: new Date(edition.validFrom),
    to,
    correctedUntil: to,
  });
  const { coverageFrom, blindSpots } = await describeCoverage(executor, words.lang);
  return {
    coverageFrom: coverageFrom?.toISOString() ?? null,
    blindSpots: blindSpots.map(({ text }) => text),
    activities: observedActivities(edition, { shapes, attestations: await listAttestations(executor) }, words, end),
  };
}
