/** Something that no event can show. */
export class BlindSpotView {
  /** @example "phone-and-paper" */
  key!: string;

  text!: string;
}

/** How far an answer reaches: since when anything can have been seen, and what never can be. */
export class CoverageView {
  /** Time of the earliest event that a service sent itself; null while nothing has been observed. */
  coverageFrom!: Date | null;

  blindSpots!: BlindSpotView[];
}
