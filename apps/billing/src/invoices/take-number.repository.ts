import type { EntityManager } from 'typeorm';

/**
 * The next number of the year's series, dense from 1: the series stays locked until the transaction ends, and one that
 * fails gives the number back. Take it last.
 */
export async function takeNumber(transaction: EntityManager, year: number): Promise<number> {
  const [taken] = await transaction.query<{ last: number }[]>(
    `INSERT INTO document_number AS series (year, last) VALUES ($1, 1)
     ON CONFLICT (year) DO UPDATE SET last = series.last + 1
     RETURNING last`,
    [year],
  );
  return taken!.last;
}
