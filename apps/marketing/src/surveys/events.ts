import type { ProcessingEvent } from '#processing-event';
import { activityEvent } from '../processing/activity-event.js';

interface Occasion {
  operationId: string;
  now: Date;
}

/** Respondents chosen among those whom the company's services know. */
export function respondentsChosen(subjectRefs: readonly string[], { operationId, now }: Occasion): ProcessingEvent[] {
  return subjectRefs.map((subjectRef) =>
    activityEvent({
      activity: 'survey',
      operation: 'collect',
      categories: ['name', 'email'],
      dataSource: 'own-services',
      channel: 'api',
      person: { kind: 'survey-respondent', subjectRef },
      operationId,
      at: now,
    }),
  );
}

export function surveyAnswered(subjectRef: string, { operationId, now }: Occasion): ProcessingEvent {
  return activityEvent({
    activity: 'survey',
    operation: 'collect',
    categories: ['survey-answers'],
    dataSource: 'person',
    channel: 'web',
    person: { kind: 'survey-respondent', subjectRef },
    operationId,
    at: now,
  });
}
