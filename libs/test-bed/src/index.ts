export { aDisclosure, aProcessingEvent } from './made-up-events.js';
export { eventually } from './eventually.js';
export { freshDatabase, type FreshDatabase } from './fresh-database.js';
export { freshTopic, kafkaBrokers } from './fresh-topic.js';
