import type { RecipientSheet } from '#declared-register';
import type { LocalizedText } from '#http';
import type { Candidate, Matter, Window } from './finding.js';
import { type Gap, joinGaps, overlapOf, touches } from './gaps.js';
import type { Known } from './rule.js';
import type { SeenShape } from './run-rules/seen-shapes.query.js';
import { dayAt } from '../editions/stockholm-day.js';

/** What a disclosure of a shape needed and did not have in some times. */
export interface Lack {
  /** Stable key of what was lacking. */
  what: string;
  words: LocalizedText;
  gaps: readonly Gap[];
}

type Disclosing = SeenShape & { recipient: string };

/**
 * Disclosures made in a time in which what they needed was not in force, by the recipient's sheet that held at that time: one
 * candidate for each activity, recipient and gap.
 */
export function findWithoutGround(
  known: Known,
  lacksOf: (shape: Disclosing, sheet: RecipientSheet | undefined) => readonly Lack[],
): Candidate[] {
  const matters = new Map<string, Matter & { windows: Window[] }>();
  for (const shape of known.shapes) {
    const { recipient, activity } = shape;
    if (recipient === null) continue;
    for (const { what, words, gaps } of lacksThroughout(known, { ...shape, recipient }, lacksOf)) {
      for (const gap of gaps.filter((one) => touches(one, shape.firstSeen, shape.lastSeen))) {
        const about = [activity, recipient, what, gap.from?.toISOString() ?? 'always'].join(' ');
        const matter = matters.get(about) ?? {
          about,
          activity,
          recipient,
          declared: notInForce(words, gap),
          seen: disclosed(known, activity, recipient),
          windows: [],
        };
        matter.windows.push({ shapeId: shape.id, ...gap, course: 'disclosure' });
        matters.set(about, matter);
      }
    }
  }
  return [...matters.values()];
}

/** By every sheet in its own time; what lacks under one and under the next lacks without a break. */
function lacksThroughout(
  known: Known,
  shape: Disclosing,
  lacksOf: (shape: Disclosing, sheet: RecipientSheet | undefined) => readonly Lack[],
): Lack[] {
  const found = new Map<string, Lack>();
  for (const { sheet, ...period } of known.sheets.of(shape.recipient)) {
    for (const { what, words, gaps } of lacksOf(shape, sheet)) {
      const within = gaps.flatMap((gap) => overlapOf(gap, period) ?? []);
      const lack = found.get(what) ?? { what, words, gaps: [] };
      found.set(what, { ...lack, gaps: joinGaps([...lack.gaps, ...within]) });
    }
  }
  return [...found.values()];
}

function notInForce(words: LocalizedText, { from, to }: Gap): LocalizedText {
  const since = from === null ? null : dayAt(from);
  const until = to === null ? null : dayAt(new Date(to.getTime() - 1));
  return {
    sv: `${words.sv} gällde inte${since === null ? '' : ` från ${since}`}${until === null ? '' : ` till och med ${until}`}.`,
    en: `${words.en} was not in force${since === null ? '' : ` from ${since}`}${until === null ? '' : ` up to and including ${until}`}.`,
  };
}

function disclosed(known: Known, activity: string, recipient: string): LocalizedText {
  const name = known.recipientName(recipient);
  const what = known.words('activities', activity);
  return { sv: `${what.sv}: utlämnat till ${name.sv}`, en: `${what.en}: disclosed to ${name.en}` };
}
