import { text, type LocalizedText } from '../cell.js';
import { articleAt } from './articles.js';
import { pathOf, pointerOf, type Place } from './paths.js';

/** Something in a document that is not as it must be. */
export interface Shortcoming {
  /** Stable: what programs decide by. */
  readonly code: ShortcomingCode;
  /** JSON Pointer (RFC 6901). */
  readonly pointer: string;
  /** The same place by names: `activities/credit-check/retention`. */
  readonly path: string;
  /** Who asks for it. */
  readonly article: LocalizedText;
  /** What belongs there. */
  readonly expected: LocalizedText;
}

export type ShortcomingCode =
  | 'not-stated'
  | 'missing-field'
  | 'unknown-field'
  | 'wrong-value'
  | 'unknown-term'
  | 'not-a-duration'
  | 'unknown-country'
  | 'twice'
  | 'no-origin'
  | 'refers-to-nothing'
  | 'purpose-without-basis'
  | 'special-without-condition'
  | 'overlapping-validity'
  | 'ends-before-it-begins';

/** Something has to be stated there, unless `expected` says more; who asks for it follows from the place, unless `article` does. */
export function shortcoming(
  root: unknown,
  steps: Place['steps'],
  code: ShortcomingCode,
  expected: LocalizedText = text('en uppgift', 'a statement'),
  article?: LocalizedText,
): Shortcoming {
  const path = pathOf(root, steps);
  return { code, pointer: pointerOf(steps), path, article: article ?? articleAt(path), expected };
}
