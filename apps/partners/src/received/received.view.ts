import type { Answer } from '../deliveries/answer.js';

/** One request as a recipient got it. */
export class ReceivedView {
  /** Rises in the order of arrival. */
  position!: number;
  /** @example larm-assistans */
  recipient!: string;
  /** The Idempotency-Key: the disclosure id. */
  key!: string;
  /** @example /v1/dispatches */
  path!: string;
  /** How many persons it names. */
  persons!: number;
  /**
   * Keys of the fields, sorted.
   * @example ["alarm-address", "name", "phone"]
   */
  categories!: string[];
  /** Class of natural persons to whom the recipient hands it on. */
  reaches?: string;
  /** Once accepted or refused it stays so; failed and dropped are what the last delivery met. */
  answer!: Answer;
  /** How often it came; more than once where the sender tried again. */
  deliveries!: number;
  /** RFC 3339, UTC. */
  firstAt!: string;
  /** The body as it came, to the byte. */
  body!: string;
}

export class ReceivedPage {
  items!: ReceivedView[];
  /** Give it as `after` for the next page; absent on the last one. */
  next?: number;
}

export class EntriesView {
  accepted!: number;
  refused!: number;
  failed!: number;
  dropped!: number;
}

/** What one recipient, or one class of natural persons behind recipients, has got. */
export class SummaryView {
  /** @example larm-assistans */
  recipient!: string;
  /** True for a class of natural persons, reached through a recipient. */
  reached!: boolean;
  /** Requests that it got, repeats not counted. */
  requests!: number;
  /** Persons over these requests, by how the recipient answered. */
  entries!: EntriesView;
  /** Sorted. */
  categories!: string[];
  /** When the last new request came, RFC 3339, UTC. */
  last!: string;
}

export class SummaryPage {
  recipients!: SummaryView[];
}
