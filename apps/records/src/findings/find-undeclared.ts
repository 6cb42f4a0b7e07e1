import { type Edition, type EventTermKind, type RecipientSheet, undeclaredTerms } from '#declared-register';
import type { LocalizedText } from '#http';
import { entityOf } from '../recipient-sheets/recipient-directory.js';
import type { Candidate, Window } from './finding.js';
import { type Stretch, overlapOf, touches } from './gaps.js';
import type { Known } from './rule.js';
import type { SeenShape } from './run-rules/seen-shapes.query.js';

/** A stretch of time with the edition that was in force in it; before the first there is none. */
interface EditionPeriod extends Stretch {
  edition: Edition | undefined;
}

function editionPeriods(editions: readonly Edition[]): EditionPeriod[] {
  const [first] = editions;
  const before = { edition: undefined, from: null, to: first === undefined ? null : new Date(first.validFrom) };
  return [
    before,
    ...editions.map((edition) => ({
      edition,
      from: new Date(edition.validFrom),
      to: edition.validTo === null ? null : new Date(edition.validTo),
    })),
  ];
}

/** A stretch of time in which a shape was seen, with the edition and the sheet of its recipient that it is judged by. */
export interface Sight extends EditionPeriod {
  shape: SeenShape;
  /** Undefined without a recipient, or before its first sheet. */
  sheet: RecipientSheet | undefined;
}

/** Of what has no recipient. */
const NO_SHEET = [{ sheet: undefined, from: null, to: null }];

/** Each shape in each edition's and each sheet's time in which it can have been seen. */
export function sightsOf({ shapes, editions, sheets }: Pick<Known, 'shapes' | 'editions' | 'sheets'>): Sight[] {
  const periods = editionPeriods(editions);
  return shapes.flatMap((shape) => {
    const bySheet = shape.recipient === null ? NO_SHEET : sheets.of(shape.recipient);
    return periods.flatMap(({ edition, ...time }) =>
      bySheet.flatMap(({ sheet, ...held }) => {
        const stretch = overlapOf(time, held);
        if (stretch === undefined || !touches(stretch, shape.firstSeen, shape.lastSeen)) return [];
        return [{ shape, edition, sheet, ...stretch }];
      }),
    );
  });
}

/** The term in words, for a matter. */
type Wording = (term: string, known: Known) => LocalizedText;

/** Matters of one kind of term that was seen and that the edition in force when it was seen does not declare. */
export function findUndeclared(known: Known, kind: EventTermKind, wording: Wording): Candidate[] {
  return gather(known, (sight) =>
    undeclaredTerms(sight.shape, sight.edition, sight.sheet === undefined ? [] : [entityOf(sight.sheet)])
      .filter(([one]) => one === kind)
      .map(([, term]) => ({ term, words: wording(term, known) })),
  );
}

/** One candidate for each activity and term, with every stretch in which it was not declared. */
export function gather(
  known: Known,
  outside: (sight: Sight) => readonly { term: string; words: LocalizedText }[],
): Candidate[] {
  const matters = new Map<string, { sights: Sight[]; term: string; words: LocalizedText }>();
  for (const sight of sightsOf(known)) {
    for (const { term, words } of outside(sight)) {
      const about = `${sight.shape.activity} ${term}`;
      const matter = matters.get(about) ?? { sights: [], term, words };
      matter.sights.push(sight);
      matters.set(about, matter);
    }
  }
  return [...matters].map(([about, { sights, words }]) => {
    const { activity } = sights[0]!.shape;
    const name = known.words('activities', activity);
    const recipients = new Set(sights.map(({ shape }) => shape.recipient));
    return {
      about,
      activity,
      recipient: recipients.size === 1 ? [...recipients][0]! : null,
      declared: byEditions(sights),
      seen: { sv: `Behandlingen ${name.sv}: ${words.sv}`, en: `Activity ${name.en}: ${words.en}` },
      windows: sights.map(windowOf),
    };
  });
}

function windowOf({ shape, from, to }: Sight): Window {
  return { shapeId: shape.id, from, to, course: shape.recipient === null ? 'any' : 'disclosure' };
}

/** Which editions were asked and have nothing of it. */
function byEditions(sights: readonly Sight[]): LocalizedText {
  const keys = [...new Set(sights.map(({ edition }) => edition?.key))];
  const named = keys.filter((key) => key !== undefined);
  const list = named.join(', ');
  const none = keys.includes(undefined);
  return {
    sv: [
      ...(named.length > 0 ? [`Uppges inte i utgåvan som gällde då (${list}).`] : []),
      ...(none ? ['Ingen utgåva gällde då.'] : []),
    ].join(' '),
    en: [
      ...(named.length > 0 ? [`Not declared in the edition in force then (${list}).`] : []),
      ...(none ? ['No edition was in force then.'] : []),
    ].join(' '),
  };
}
