/** The part of a processing event that is read here; the rest is compared as it stands. */
export interface CommittedEvent {
  readonly id: string;
  readonly source: string;
  readonly subject?: string;
  readonly time: string;
  readonly data: Readonly<Record<string, unknown>> & {
    readonly recipient?: { readonly key: string };
    readonly disclosure?: { readonly id: string; readonly phase: string; readonly outcome?: string };
  };
  readonly [attribute: string]: unknown;
}

/** A row of a service's outbox. */
export interface OutboxRow {
  /** Place in the source's sequence; null while the relay has not given it. */
  readonly sequence: number | null;
  readonly event: CommittedEvent;
}

/** A row of the register's events, its terms as the event stated them. */
export interface StoredEvent {
  readonly id: string;
  readonly source: string;
  readonly subject: string | null;
  /** As in the event: RFC 3339, UTC, milliseconds. */
  readonly time: string;
  readonly sequence: number | null;
  readonly phase: string | null;
  readonly outcome: string | null;
  readonly disclosureId: string | null;
  /** Hex. */
  readonly digest: string;
  readonly shapeId: number;
}

/** One combination of terms; `terms` has the names that the event's data has them under. */
export interface ShapeRow {
  readonly id: number;
  readonly terms: Readonly<Record<string, unknown>>;
}

export interface ObservationRow {
  readonly shapeId: number;
  readonly source: string;
  readonly phase: string | null;
  readonly outcome: string | null;
  readonly events: number;
}

/** That a shape concerned a person. */
export interface ShapeSubjectRow {
  readonly shapeId: number;
  readonly subject: string;
}

export interface SharingLogRow {
  readonly recipient: string;
  readonly size: number;
}

/** An entry of a sharing log with its link to the person; without one the last three are null. */
export interface EntryRow {
  readonly recipient: string;
  readonly index: number;
  /** The leaf's bytes as text: JSON. */
  readonly leaf: string;
  readonly subject: string | null;
  readonly eventId: string | null;
  /** Hex. */
  readonly salt: string | null;
}

export interface OffsetRow {
  readonly topic: string;
  readonly partition: number;
  readonly first: number;
  readonly next: number;
  readonly accepted: number;
  readonly duplicate: number;
  readonly quarantined: number;
  readonly control: number;
}

/** What a recipient's API was sent. */
export interface ReceivedRow {
  readonly recipient: string;
  /** Idempotency-Key of the request: the disclosure's id. */
  readonly key: string;
}

/** Everything that is held against everything else, read when nothing was on its way any more. */
export interface Evidence {
  readonly committed: readonly OutboxRow[];
  readonly events: readonly StoredEvent[];
  readonly shapes: readonly ShapeRow[];
  readonly observations: readonly ObservationRow[];
  readonly shapeSubjects: readonly ShapeSubjectRow[];
  readonly logs: readonly SharingLogRow[];
  readonly entries: readonly EntryRow[];
  readonly offsets: readonly OffsetRow[];
  /** Different records that were set aside; the same one delivered twice counts once. */
  readonly quarantined: number;
  readonly received: readonly ReceivedRow[];
}

/** What the callers know beside what was written. */
export interface Expectation {
  /** Persons of whom a service said that what it was asked to do for them is done. */
  readonly answeredSubjects: readonly string[];
  /** Verb that marks an event that breaks the contract. */
  readonly badOperation: string;
}

/**
 * lost: committed and not in the register, or not all of it · doubled: there more than once, or counted so · wrong: there
 * and not what was committed, or never committed.
 */
export interface Finding {
  readonly kind: 'lost' | 'doubled' | 'wrong';
  readonly what: string;
  /** Of an event, a log's entry, a shape: never of what it says. */
  readonly id: string;
}
