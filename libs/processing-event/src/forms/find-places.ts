import type { ProcessingEvent } from '../generated/types.js';
import { LAYOUTS, type OwnName, ownOf } from './own-members.js';

/** Where an own member stands in the text of an event. */
export interface Place {
  name: OwnName;
  at: number;
  length: number;
}

/** Stands in the place of an own member: as long, and nothing that the contract allows anywhere. */
export function markOf(name: OwnName): string {
  return `${name}${'#'.repeat(LAYOUTS[name].length - name.length)}`;
}

/** The places of all own members of the event that a text states; undefined when one is written in another way than plainly. */
export function findPlaces(text: string, event: ProcessingEvent): Place[] | undefined {
  const places: Place[] = [];
  for (const [name, value] of Object.entries(ownOf(event)) as [OwnName, string | undefined][]) {
    if (value === undefined) continue;
    const at = findPlace(text, name, value);
    if (at === undefined) return undefined;
    places.push({ name, at, length: value.length });
  }
  return places;
}

/** Two members may have one value: the right place is the one by which the member changes. */
function findPlace(text: string, name: OwnName, value: string): number | undefined {
  for (let quote = text.indexOf(`"${value}"`); quote >= 0; quote = text.indexOf(`"${value}"`, quote + 1)) {
    const place = { name, at: quote + 1, length: value.length };
    const marked = JSON.parse(markPlaces(text, [place])) as ProcessingEvent;
    if (ownOf(marked)[name] === markOf(name)) return place.at;
  }
  return undefined;
}

/** The text with marks in these places. */
export function markPlaces(text: string, places: readonly Place[]): string {
  let marked = text;
  for (const { name, at, length } of places) marked = marked.slice(0, at) + markOf(name) + marked.slice(at + length);
  return marked;
}
