export { aDisclosure, aProcessingEvent } from './made-up-events.js';
export { eventually } from './eventually.js';
export { factsOf } from './facts-of.js';
export { freshDatabase, type FreshDatabase } from './fresh-database.js';
export { freshTopic, kafkaBrokers } from './fresh-topic.js';
export { BreakableLink } from './breakable-link.js';
export {
  type Answer,
  type ProblemBody,
  type RunningService,
  startEmittingService,
  wrongFields,
} from './running-service.js';
export { type Received, Recipients } from './stand-in-recipients.js';
