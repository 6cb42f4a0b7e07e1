import type { Executor } from '#database';
import type { EveryMonth } from '../../corrections/every-month.query.js';
import type { CountedMatter } from '../finding.js';
import { COUNTS, SUM_MATTERS } from './sum-matters.query.js';

/** Disclosures of categories that the same activity had erased of that person before, and had not collected anew since. */
export async function findDisclosuresAfterErasure(executor: Executor, { table }: EveryMonth): Promise<CountedMatter[]> {
  return executor.query<CountedMatter>(
    `WITH erased AS (
       SELECT e.subject, s.activity, s.categories, e.time FROM ${table} e JOIN shape s ON s.id = e.shape_id
       WHERE s.operation IN ('erase', 'destroy') AND e.subject IS NOT NULL AND ${COUNTS}
     ), gathered AS (
       SELECT e.subject, s.activity, s.categories, e.time FROM ${table} e JOIN shape s ON s.id = e.shape_id
       WHERE s.operation IN ('collect', 'record') AND ${COUNTS} AND e.subject IN (SELECT subject FROM erased)
     ), seen AS (
       SELECT s.activity, s.recipient, e.id, e.subject, e.time, e.disclosure_id
       FROM ${table} e JOIN shape s ON s.id = e.shape_id
       WHERE e.phase = 'opened' AND ${COUNTS} AND EXISTS (
         SELECT FROM erased x CROSS JOIN LATERAL unnest(x.categories) AS category
         WHERE x.subject = e.subject AND x.activity = s.activity AND category = ANY (s.categories) AND x.time < e.time
           AND NOT EXISTS (
             SELECT FROM gathered g
             WHERE g.subject = x.subject AND g.activity = x.activity AND category = ANY (g.categories) AND g.time > x.time AND g.time <= e.time))
     ) ${SUM_MATTERS}`,
  );
}
