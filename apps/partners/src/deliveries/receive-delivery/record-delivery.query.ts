import type { Executor } from '#database';
import type { Answer } from '../answer.js';
import type { RequestSummary } from '../summarise-request.js';

export interface Delivery {
  recipient: string;
  key: string;
  /** Below the recipient. */
  path: string;
  body: Buffer;
  summary: RequestSummary;
  /** Unless it was accepted or refused before. */
  answer: Answer;
}

export interface RecordedDelivery {
  answer: Answer;
  receipt: string;
  deliveries: number;
}

/**
 * Keeps a request, or counts it as a repeat of the one kept under its key. An answer once given as accepted or refused
 * stays; one that failed or broke off is given anew. Undefined: the key was used for another request.
 */
export async function recordDelivery(executor: Executor, delivery: Delivery): Promise<RecordedDelivery | undefined> {
  const { recipient, key, path, body, summary, answer } = delivery;
  const [recorded] = await executor.query<RecordedDelivery>(
    `INSERT INTO received AS earlier
       (recipient, key, path, body, persons, categories, reaches, reached_persons, reached_categories, answer)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     ON CONFLICT (recipient, key) DO UPDATE
       SET deliveries = earlier.deliveries + 1,
           last_at = now(),
           answer = CASE WHEN earlier.answer IN ('accepted', 'refused') THEN earlier.answer ELSE excluded.answer END
       WHERE earlier.path = excluded.path AND earlier.body = excluded.body
     RETURNING answer, receipt, deliveries`,
    [
      recipient,
      key,
      path,
      body,
      summary.persons,
      summary.categories,
      summary.reaches ?? null,
      summary.reachedPersons,
      summary.reachedCategories,
      answer,
    ],
  );
  return recorded;
}
