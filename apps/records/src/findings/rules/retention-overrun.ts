import { type Edition, declaredValues, findActivity } from '#declared-register';
import { type TimeLimit, findRetentionOverruns } from '../find-persons/retention-overruns.query.js';
import { sightsOf } from '../find-undeclared.js';
import { hourOf } from '../hour-of.js';
import type { Known, SearchingRule } from '../rule.js';
import type { SeenShape } from '../run-rules/seen-shapes.query.js';

/** Triggers that are the gathering itself; from when other periods run no event of the gathering tells. */
const FROM_THE_GATHERING = new Set([
  'audience-upload',
  'communication',
  'event',
  'list-received',
  'recording',
  'referral',
  'survey-answer',
  'website-visit',
]);

/** The period that the edition declares for the shape's data from the trigger that its events name. */
function declaredPeriod(edition: Edition | undefined, shape: SeenShape): string | undefined {
  const activity = edition && findActivity(edition, shape.activity);
  return declaredValues(activity?.retention ?? []).find(
    ({ trigger, categories, subjectKinds }) =>
      trigger === shape.retentionTrigger &&
      (categories === undefined || shape.categories.every((category) => categories.includes(category))) &&
      (subjectKinds === undefined || (shape.subjectKind !== null && subjectKinds.includes(shape.subjectKind))),
  )?.period;
}

function limitsOf(known: Known): TimeLimit[] {
  return sightsOf(known).flatMap(({ shape, edition, from, to }) => {
    const gathers = shape.recipient === null && ['collect', 'record'].includes(shape.operation);
    if (!gathers || from === null || !FROM_THE_GATHERING.has(shape.retentionTrigger ?? '')) return [];
    const period = declaredPeriod(edition, shape);
    return period === undefined ? [] : [{ shapeId: shape.id, from, to, period }];
  });
}

export const retentionOverrun: SearchingRule = {
  key: 'retention-overrun',
  severity: 'serious',
  title: { sv: 'lagringstiden överskriden', en: 'storage period overrun' },
  article: { sv: 'art. 5.1 e och 30.1 f', en: 'Art. 5(1)(e) and 30(1)(f)' },
  blind: {
    sv: 'Gäller tider som löper från insamlingen. En radering som ingen tjänst rapporterar syns inte.',
    en: 'Covers periods that run from the collection. An erasure that no service reports cannot be seen.',
  },
  declared: { sv: 'Den uppgivna lagringstiden har gått.', en: 'The declared storage period is over.' },
  seen: { sv: 'ingen radering rapporterad', en: 'no erasure reported' },
  restsOn: (known) => {
    const limits = limitsOf(known);
    if (limits.length === 0) return undefined;
    const limited = new Set(limits.map(({ shapeId }) => shapeId));
    const erases = ({ operation }: SeenShape) => ['erase', 'destroy'].includes(operation);
    const shapes = known.shapes.filter((shape) => limited.has(shape.id) || erases(shape));
    return { shapes, also: [limits, hourOf(known.now)] };
  },
  search: (executor, months, known) => findRetentionOverruns(executor, months, limitsOf(known), known.now),
};
