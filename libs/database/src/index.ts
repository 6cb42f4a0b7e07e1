export { checkDatabase } from './check-database.query.js';
export { databaseUrl, ensureDatabase } from './ensure-database.js';
export { BinaryRows, integerArray, uuidArray } from './binary-rows.js';
export { type Executor, type PgPool, copyOut, createPool, onClient, onPool, onSharedClient } from './executor.js';
export { type Transaction, inTransaction } from './transaction.js';
export { together } from './together.js';
export { postgresCode, isTransientDatabaseError } from './postgres-errors.js';
export { migrate } from './migrate.js';
export { writeUuid } from './write-uuid.js';
