import { type Disclosure, type Outcome, type ProcessingEvent, newProcessingEvent } from '#processing-event';
import type { DisclosureFacts, PersonFacts } from './disclosure-facts.js';

/** How a disclosure ended. */
export interface Ending {
  outcome: Outcome;
  attempts: number;
  /** Absent where provably nothing left. */
  receipt?: string;
}

export function openedEvents(facts: DisclosureFacts, at: Date): ProcessingEvent[] {
  return eventsOf(facts, at, () => ({ phase: 'opened' }));
}

export function withheldEvents(facts: DisclosureFacts, at: Date): ProcessingEvent[] {
  return eventsOf(facts, at, ({ reason }) => ({ phase: 'withheld', ...(reason === undefined ? {} : { reason }) }));
}

export function closedEvents(
  facts: DisclosureFacts,
  { outcome, attempts, receipt }: Ending,
  at: Date,
): ProcessingEvent[] {
  return eventsOf(facts, at, () => ({
    phase: 'closed',
    outcome,
    attempts,
    ...(receipt === undefined ? {} : { receipt }),
  }));
}

function eventsOf(
  facts: DisclosureFacts,
  at: Date,
  phase: (person: PersonFacts) => Omit<Disclosure, 'id' | 'override'>,
): ProcessingEvent[] {
  const { source, operationId, activity, purposes, channel, override } = facts;
  return facts.disclosures.flatMap(({ id, recipient, country, persons }) =>
    persons.map((person) =>
      newProcessingEvent({
        source,
        subject: person.subjectRef,
        at,
        activity,
        operation: 'disclose',
        purposes,
        legalBasis: person.legalBasis,
        ...(person.specialBasis === undefined ? {} : { specialBasis: person.specialBasis }),
        subjectKind: person.subjectKind,
        categories: person.categories,
        recipient,
        country,
        ...(person.transferGround === undefined ? {} : { transferGround: person.transferGround }),
        ...(person.retention === undefined ? {} : { retention: person.retention }),
        channel,
        operationId,
        disclosure: { id, ...phase(person), ...(override === undefined ? {} : { override }) },
      }),
    ),
  );
}
