import type {
  Agreement,
  Cell,
  Edition,
  EntityFacts,
  LegalEntity,
  LocalizedText,
  TransferFact,
} from '#declared-register';

/** A controller on whose behalf the company processes data: one record of Art. 30(2). */
export interface ServedController {
  readonly key: string;
  /** Art. 30(2)(a): the controller with its contact, its representative and its data protection officer. */
  readonly name: Cell<string>;
  readonly contact: Cell<string>;
  readonly representative: Cell<string>;
  readonly dataProtectionOfficer: Cell<string>;
  /** Art. 30(2)(b): kinds of processing that are carried out for this controller. */
  readonly processing: readonly Cell<LocalizedText>[];
  /** Art. 30(2)(c). */
  readonly transfers: readonly TransferFact[];
  /** Art. 30(2)(d). */
  readonly measures: readonly Cell<LocalizedText>[];
}

/** What a report is made from; where it is kept is the loader's matter. */
export interface ReportSource {
  readonly edition: Edition;
  /** Who adopted the edition: a function, not a person's name. */
  readonly adoptedBy: Cell<string>;
  readonly entities: readonly LegalEntity[];
  readonly agreements: readonly Agreement[];
  readonly facts: readonly EntityFacts[];
  readonly served: readonly ServedController[];
}
