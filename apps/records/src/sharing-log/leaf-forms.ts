import type { ProcessingEvent } from '#processing-event';
import type { Shape } from '../intake/accept-batch/shape.js';
import { type LeafV1, encodeLeaf } from './leaf.js';

/** What of a leaf is its own; everything else it has in common with the other leaves of its form. */
export type LeafOwn = Pick<LeafV1, 'time' | 'recorded' | 'tag' | 'corrects'>;

/** Writes leaves that differ only in what is their own. */
export interface LeafForm {
  encode(own: LeafOwn): Buffer;
}

type Disclosure = NonNullable<ProcessingEvent['data']['disclosure']>;

/** The form of the leaf that a disclosure of one shape makes; undefined when it makes none. */
export type LeafForms = (disclosure: Disclosure) => LeafForm | undefined;

/** The forms of a shape, each made when it is first asked for: there are as many as courses a disclosure can take. */
export function leafForms(shape: Shape): LeafForms {
  const forms = new Map<string, LeafForm>();
  return (disclosure) => {
    const { recipient, country, subjectKind } = shape;
    const { phase, outcome, override, manual } = disclosure;
    if (!recipient || !country || !subjectKind || phase === 'withheld') return undefined;
    const key = `${phase} ${outcome} ${override} ${manual}`;
    const known = forms.get(key);
    if (known) return known;
    const form = leafForm({
      v: 1,
      recipient: recipient.key,
      class: recipient.class,
      role: recipient.role,
      activity: shape.activity,
      purposes: shape.purposes,
      subjectKind,
      categories: shape.categories,
      basis: shape.legalBasis,
      ...(shape.specialBasis ? { specialBasis: shape.specialBasis } : {}),
      country,
      ...(shape.transferGround ? { transferGround: shape.transferGround } : {}),
      phase,
      ...(outcome ? { outcome } : {}),
      ...(override ? { override: true } : {}),
      ...(manual ? { manual: true } : {}),
    });
    forms.set(key, form);
    return form;
  };
}

/** Stand where a leaf's own members go; no member of a leaf holds such a character. */
const MARKS = { recorded: '\u0001', tag: '\u0002', time: '\u0003' };

/**
 * Encodes one leaf of the form, and cuts it where leaves differ: encoding a hundred bytes of JSON member by member for each
 * entry was a tenth of intake's time. A leaf that corrects another is rare and encoded whole.
 */
function leafForm(common: Omit<LeafV1, keyof LeafOwn>): LeafForm {
  const pattern = encodeLeaf({ ...common, ...MARKS }).toString('utf8');
  const [beforeRecorded, beforeTag, beforeTime, end] = pattern.split(/\\u000[123]/) as [string, string, string, string];
  return {
    encode: (own) =>
      own.corrects === undefined
        ? Buffer.from(`${beforeRecorded}${own.recorded}${beforeTag}${own.tag}${beforeTime}${own.time}${end}`, 'latin1')
        : encodeLeaf({ ...common, ...own }),
  };
}
