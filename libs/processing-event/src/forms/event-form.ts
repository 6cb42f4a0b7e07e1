import { hash } from 'node:crypto';
import type { ProcessingEvent } from '../generated/types.js';
import { canonicalJson } from '../canonical.js';
import { extensionsOf } from '../contract.js';
import { type Place, findPlaces, markOf, markPlaces } from './find-places.js';
import { LAYOUTS, LETTERS, type OwnName, alphabetsOf, withOwn } from './own-members.js';

interface OpenPlace extends Place {
  /** Where the member stands in the canonical form. */
  canonicalAt: number;
}

/** Longer texts are rare, and what is remembered must not grow with them. */
const MAX_FORM_BYTES = 4_096;

const ASCII = /^[\t\n\r -~]*$/;

/**
 * The text of an accepted event with its own members (id, person, time …) left open. A text that is the same around the open
 * places, and has the right letters in them, states an event with the same terms: it need not be parsed, examined against the
 * schema or brought into canonical order again.
 */
export class EventForm {
  /** The event that the form was made of; frozen, for its terms are those of every event that is read. */
  readonly example: ProcessingEvent;
  /** Where own members begin in every text of the form; left out are those that its events do not have. */
  readonly starts: Readonly<Partial<Record<OwnName, number>>>;
  private readonly text: Buffer;
  /** By place: what letters it is open to; 0 where the text is the same in all. */
  private readonly alphabets: Uint8Array;
  private readonly places: readonly OpenPlace[];
  /** Canonical form; what is an event's own is written over for each. */
  private readonly canonical: Buffer;

  private constructor(text: Buffer, places: readonly OpenPlace[], canonical: string) {
    this.example = frozen(JSON.parse(text.toString('latin1')) as ProcessingEvent);
    this.starts = Object.fromEntries(places.map(({ name, at }) => [name, at]));
    this.text = Buffer.from(text);
    this.alphabets = new Uint8Array(text.length);
    for (const { name, at } of places) this.alphabets.set(alphabetsOf(LAYOUTS[name]), at);
    this.places = places;
    this.canonical = Buffer.from(canonical, 'latin1');
  }

  /** The form of an accepted event in structured mode; undefined when its text does not make one. */
  static of(text: Buffer, event: ProcessingEvent): EventForm | undefined {
    const written = text.toString('latin1');
    if (text.length > MAX_FORM_BYTES || !ASCII.test(written)) return undefined;
    // Values of extensions are chosen freely, hardly two events would be of one form; and corrections are rare.
    if (Object.keys(extensionsOf(event)).length > 0 || event.data.corrects !== undefined) return undefined;
    const found = findPlaces(written, event);
    if (found === undefined) return undefined;
    const canonical = canonicalJson(withOwn(event, found, ({ name }) => markOf(name)));
    // The proof that the places are right: with other values in them the text says the same of other own members, and no more.
    if (canonicalJson(JSON.parse(markPlaces(written, found))) !== canonical) return undefined;
    const places = found.map((place) => ({ ...place, canonicalAt: canonical.indexOf(markOf(place.name)) }));
    return new EventForm(text, places, canonical);
  }

  get length(): number {
    return this.text.length;
  }

  /** Whether a text is of the form. Says nothing of what is written in the open places: whether a day exists, say. */
  matches(given: Buffer): boolean {
    const { text, alphabets } = this;
    if (given.length !== text.length) return false;
    // From behind: envelopes are alike, it is terms and course that tell forms apart.
    for (let at = text.length - 1; at >= 0; at -= 1) {
      const byte = given[at]!;
      const alphabet = alphabets[at]!;
      if (alphabet === 0 ? byte !== text[at] : (LETTERS[byte]! & alphabet) === 0) return false;
    }
    return true;
  }

  /** The event that a text of the form states. */
  read(text: Buffer): ProcessingEvent {
    return withOwn(this.example, this.places, ({ at, length }) => text.toString('latin1', at, at + length));
  }

  /** The digest of its content. */
  digest(text: Buffer): string {
    const { canonical, places } = this;
    for (const { at, length, canonicalAt } of places)
      for (let index = 0; index < length; index += 1) canonical[canonicalAt + index] = text[at + index]!;
    return hash('sha256', canonical, 'hex');
  }
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}
