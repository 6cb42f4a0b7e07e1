import { CreateMarketing1795348800000 } from './migrations/1795348800000-create-marketing.js';
import { OutboxSentUntil1795405000000 } from './migrations/1795405000000-outbox-sent-until.js';

/** The service's own tables; it reads and writes them in SQL of its own, without entities. */
export const SCHEMA = { entities: [], migrations: [CreateMarketing1795348800000, OutboxSentUntil1795405000000] };
