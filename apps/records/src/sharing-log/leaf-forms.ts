import { hash } from 'node:crypto';
import type { ProcessingEvent } from '#processing-event';
import type { Shape } from '../intake/accept-batch/shape.js';
import { type LeafV1, encodeLeaf } from './leaf.js';

/** What of a leaf is its own; everything else it has in common with the other leaves of its form. */
export type LeafOwn = Pick<LeafV1, 'time' | 'recorded' | 'tag' | 'corrects'>;

/** The text that the leaves of one form have in common, cut where each has its own. */
export interface LeafForm {
  beforeCorrects: string;
  beforeRecorded: string;
  beforeTag: string;
  beforeTime: string;
  ending: string;
  /** SHA-256 of the pieces joined by line feeds, hex. */
  digest: string;
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
const MARKS = { corrects: 0, recorded: '\u0001', tag: '\u0002', time: '\u0003' };

/** Encodes one leaf of the form, and cuts it where leaves differ: what they share is stored once. */
function leafForm(common: Omit<LeafV1, keyof LeafOwn>): LeafForm {
  const pattern = encodeLeaf({ ...common, ...MARKS }).toString('utf8');
  const pieces = pattern.split(/,"corrects":0|\\u000[123]/) as [string, string, string, string, string];
  const [beforeCorrects, beforeRecorded, beforeTag, beforeTime, ending] = pieces;
  const digest = hash('sha256', pieces.join('\n'), 'hex');
  return { beforeCorrects, beforeRecorded, beforeTag, beforeTime, ending, digest };
}
