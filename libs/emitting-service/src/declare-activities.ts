import { type EventFacts, type LegalBasis, type ProcessingEvent, newProcessingEvent } from '#processing-event';

/** What an activity rests on, and how long its data are kept here: the register's proposal. */
export interface ActivityRule {
  legalBasis: LegalBasis;
  retention: NonNullable<EventFacts['retention']>;
}

/** The activities in which a service does something other than disclose; the gate states the disclosures. */
export interface DeclaredActivities<Activity extends string, SubjectKind extends string> {
  /** Key of the service, its events' source. */
  source: string;
  activities: Readonly<
    Record<
      Activity,
      ActivityRule & {
        /** Kinds of people for whom the rule is another. */
        except?: Readonly<Partial<Record<SubjectKind, Partial<ActivityRule>>>>;
      }
    >
  >;
}

/** What a service did with one person's data. */
export interface ActivityFacts<Activity extends string, SubjectKind extends string> extends Pick<
  EventFacts,
  'operation' | 'categories' | 'dataSource' | 'channel' | 'notice'
> {
  activity: Activity;
  person: { kind: SubjectKind; subjectRef: string };
  operationId: string;
  at: Date;
}

/** Makes the function with which a service states what it did: what was declared of the activity is added to the facts. */
export function declareActivities<Activity extends string, SubjectKind extends string>({
  source,
  activities,
}: DeclaredActivities<Activity, SubjectKind>) {
  return function activityEvent({ person, ...facts }: ActivityFacts<Activity, SubjectKind>): ProcessingEvent {
    const { except, ...rule } = activities[facts.activity];
    return newProcessingEvent({
      ...facts,
      source,
      subject: person.subjectRef,
      subjectKind: person.kind,
      purposes: [facts.activity],
      ...rule,
      ...except?.[person.kind],
    });
  };
}
