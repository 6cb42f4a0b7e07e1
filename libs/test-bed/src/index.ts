export { aDisclosure, aProcessingEvent } from './made-up-events.js';
export { allClosed, findUnrecorded } from './disclosures-on-record.js';
export { anyEvent, anyRecord, inMode } from './arbitrary-records.js';
export { eventually } from './eventually.js';
export { factsOf } from './facts-of.js';
export { freshDatabase, type FreshDatabase } from './fresh-database.js';
export { freshTopic, kafkaBrokers } from './fresh-topic.js';
export { playDay } from './play-day.js';
export { BreakableLink } from './breakable-link.js';
export {
  type Answer,
  type ProblemBody,
  type RunningService,
  startEmittingService,
  wrongFields,
} from './running-service.js';
export { type Received, Recipients } from './stand-in-recipients.js';
export { undeclaredParts } from './undeclared-parts.js';
