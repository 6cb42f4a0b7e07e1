import { CreateMarketing1795348800000 } from './migrations/1795348800000-create-marketing.js';

/** The service's own tables; it reads and writes them in SQL of its own, without entities. */
export const SCHEMA = { entities: [], migrations: [CreateMarketing1795348800000] };
