import { ApiProperty, OmitType } from '@nestjs/swagger';
import { LogEntryView } from '../sharing-log/read-log/read-log.view.js';

export class EventRecipientView {
  /** The legal entity, or the class of natural persons. */
  key!: string;

  class!: string;

  role!: string;
}

export class EventRetentionView {
  /** ISO 8601 duration. */
  period!: string;

  trigger!: string;
}

export class EventDisclosureView {
  id!: string;

  phase!: string;

  outcome?: string;

  /** Why the gate withheld it. */
  reason?: string;

  attempts?: number;

  /** SHA-256(salt ‖ body sent), hex. */
  receipt?: string;

  override?: boolean;

  manual?: boolean;
}

/** What was done, in the words of Article 30. */
export class EventDataView {
  activity!: string;

  operation!: string;

  purposes!: string[];

  legalBasis!: string;

  specialBasis?: string;

  subjectKind?: string;

  categories!: string[];

  dataSource?: string;

  recipient?: EventRecipientView;

  country?: string;

  transferGround?: string;

  retention?: EventRetentionView;

  notice?: string;

  channel?: string;

  operationId?: string;

  disclosure?: EventDisclosureView;

  /** Id of the event that this one states anew. */
  corrects?: string;
}

/** A CloudEvent; extensions that the producer added stand beside its attributes. */
export class PublishedEventView {
  specversion!: string;

  id!: string;

  source!: string;

  type!: string;

  /** subjectRef */
  subject?: string;

  @ApiProperty({ format: 'date-time' })
  time!: string;

  sequence?: string;

  datacontenttype!: string;

  traceparent?: string;

  data!: EventDataView;
}

/** A term that the edition in force at the event's time does not declare for what was done. */
export class UndeclaredTermView {
  /** activity | purpose | legal-basis | subject-kind | category | data-source | recipient | recipient-class | trigger */
  kind!: string;

  kindLabel!: string;

  term!: string;

  label!: string;
}

/** The leaf, as it stands in the log. */
export class EventLeafView extends OmitType(LogEntryView, ['index', 'corrected'] as const) {}

/** The entry that the event made in a sharing log. */
export class EventEntryView {
  /** Name of the log. */
  recipient!: string;

  index!: number;

  leaf!: EventLeafView;
}

/** The event's terms in the language asked for. */
export class EventLabelsView {
  activity!: string;

  operation!: string;

  purposes!: string[];

  legalBasis!: string;

  specialBasis?: string;

  subjectKind?: string;

  categories!: string[];

  dataSource?: string;

  recipient?: string;

  recipientClass?: string;

  role?: string;

  country?: string;

  transferGround?: string;

  /** Moment from which the storage period runs. */
  trigger?: string;

  channel?: string;

  phase?: string;

  outcome?: string;

  reason?: string;
}

/** What became of an event's correction of another. */
export class CorrectionView {
  /** Id of the event that it states anew. */
  corrects!: string;

  /** applied: that event is here. not-recorded: it has not come in. other-source: only another service has such an event; nothing follows. */
  @ApiProperty({ enum: ['applied', 'not-recorded', 'other-source'] })
  state!: 'applied' | 'not-recorded' | 'other-source';

  stateLabel!: string;
}

export class ContestingEventView {
  id!: string;

  source!: string;
}

/** One processing event as the register holds it. */
export class EventView {
  /** As it was published, save that purposes and categories are in order of their names. */
  event!: PublishedEventView;

  /** When the register took it in. */
  recordedAt!: Date;

  /** Key of the edition that was in force at the event's time; null before the first. */
  edition!: string | null;

  /** Terms that this edition does not declare: accepted, and flagged here. */
  undeclared!: UndeclaredTermView[];

  /** Whether sums count it: of the events that corrections tie together one does. */
  counts!: boolean;

  /** null: it corrects nothing. */
  correction!: CorrectionView | null;

  /** Ids of events of the same service that state this one anew. */
  correctedBy!: string[];

  /** Events of other services that name this one as stated wrongly; a service corrects its own, so they change nothing here. */
  contestedBy!: ContestingEventView[];

  /** Its entry in the recipient's sharing log; null when it made none. */
  entry!: EventEntryView | null;

  labels!: EventLabelsView;
}
