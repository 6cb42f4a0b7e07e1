import type { Executor } from '#database';
import type { EveryMonth } from '../../corrections/every-month.query.js';
import type { CountedMatter } from '../finding.js';
import { COUNTS, SUM_MATTERS } from './sum-matters.query.js';

/**
 * Uses and disclosures of `activities` later than an objection of the person. What rests on consent is left out where proof of
 * consent was recorded before it and no objection lies between.
 */
export async function findMarketingAfterObjection(
  executor: Executor,
  { table }: EveryMonth,
  activities: readonly string[],
): Promise<CountedMatter[]> {
  return executor.query<CountedMatter>(
    `WITH objected AS (
       SELECT e.subject, e.time FROM ${table} e JOIN shape s ON s.id = e.shape_id
       WHERE s.activity = 'suppression-list' AND s.operation = 'record' AND e.subject IS NOT NULL AND ${COUNTS}
     ), consented AS (
       SELECT e.subject, e.time FROM ${table} e JOIN shape s ON s.id = e.shape_id
       WHERE s.activity = 'consent-proof' AND s.operation = 'record' AND ${COUNTS} AND e.subject IN (SELECT subject FROM objected)
     ), seen AS (
       SELECT s.activity, s.recipient, e.id, e.subject, e.time, e.disclosure_id
       FROM ${table} e JOIN shape s ON s.id = e.shape_id
       WHERE s.activity = ANY ($1::text[]) AND (e.phase = 'opened' OR e.phase IS NULL AND s.operation = 'use') AND ${COUNTS}
         AND EXISTS (SELECT FROM objected o WHERE o.subject = e.subject AND o.time < e.time)
         AND NOT (s.legal_basis = 'A6-1-a' AND EXISTS (
           SELECT FROM consented c WHERE c.subject = e.subject AND c.time <= e.time
             AND NOT EXISTS (SELECT FROM objected o WHERE o.subject = e.subject AND o.time > c.time AND o.time < e.time)))
     ) ${SUM_MATTERS}`,
    [activities],
  );
}
