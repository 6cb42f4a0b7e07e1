import type { Client } from 'pg';

export interface TableSize {
  table: string;
  /** Table, indexes and TOAST, of all its partitions. */
  bytes: number;
}

/** Every table of the database's own, largest first; partitions count as their parent. */
export async function listTableSizes(client: Client): Promise<TableSize[]> {
  await client.query('CHECKPOINT');
  const { rows } = await client.query<TableSize>(
    `SELECT coalesce(parent.relname, c.relname) AS "table", sum(pg_total_relation_size(c.oid))::float8 AS bytes
     FROM pg_class c
     JOIN pg_namespace n ON n.oid = c.relnamespace
     LEFT JOIN pg_inherits i ON i.inhrelid = c.oid
     LEFT JOIN pg_class parent ON parent.oid = i.inhparent
     WHERE c.relkind = 'r' AND n.nspname NOT IN ('pg_catalog', 'information_schema')
     GROUP BY 1 ORDER BY 2 DESC`,
  );
  return rows;
}
