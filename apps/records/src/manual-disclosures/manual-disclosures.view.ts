/** A disclosure that was entered. */
export class ManualDisclosureView {
  /** Id that its events share. */
  id!: string;

  /** Ids of its events: for each person one that opens it and one that closes it. */
  events!: string[];
}

/** A term that the edition in force at the time does not declare. */
export class UndeclaredManualTermView {
  kind!: string;

  kindLabel!: string;

  term!: string;

  /** Activity for which it was given. */
  activity!: string;
}

/** What was entered, or would have been. */
export class ManualEntryView {
  /** True: nothing was kept, and the ids mean nothing. */
  dryRun!: boolean;

  disclosures!: ManualDisclosureView[];

  /** Entered all the same, and flagged as in any event. */
  undeclared!: UndeclaredManualTermView[];
}
